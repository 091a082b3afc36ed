package id.graduasi.platform.web;

import static id.graduasi.platform.web.Calls.THINGS;
import static id.graduasi.platform.web.Calls.by;
import static id.graduasi.platform.web.Calls.json;
import static id.graduasi.platform.web.Calls.problem;
import static id.graduasi.platform.web.Calls.row;
import static id.graduasi.platform.web.Calls.thing;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All requests share one connection, so that what one leaves behind the next would find. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
@TestProfile(OneConnectionTest.OneConnection.class)
class OneConnectionTest {

  /** A pool of one. */
  public static class OneConnection implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.max-size", "1", "quarkus.datasource.jdbc.min-size", "1");
    }
  }

  @Test
  void afterARollbackTheNextRequestHasItsOwnScope() {
    UUID bojonegoro = row("35.22.15", null);
    UUID lamongan = row("35.24.01", null);
    String name = UUID.randomUUID().toString();
    json(by("bojonegoro"), thing("35.22", name)).post(THINGS).then().statusCode(201);

    for (int round = 0; round < 3; round++) {
      sees("lamongan", lamongan, bojonegoro);
      problem(json(by("bojonegoro"), thing("35.22", name)).post(THINGS), 409, "name-taken");
      sees("lamongan", lamongan, bojonegoro);
      problem(by("lamongan").get(THINGS + "/rolled-back"), 500, "internal-error");
      sees("bojonegoro", bojonegoro, lamongan);
      problem(by("bojonegoro").get(THINGS + "/rolled-back"), 500, "internal-error");
      sees("bojonegoro", bojonegoro, lamongan);
    }
  }

  @Test
  void aConnectionThatDiesIsReplacedAndScopedAnew() {
    UUID bojonegoro = row("35.22.15", null);
    UUID lamongan = row("35.24.01", null);
    sees("bojonegoro", bojonegoro, lamongan);

    Databases.query(
        "select pg_terminate_backend(pid)::text from pg_stat_activity where usename = 'test_app'");
    by("lamongan").get(THINGS + "/raw");

    sees("bojonegoro", bojonegoro, lamongan);
    sees("lamongan", lamongan, bojonegoro);
  }

  private static void sees(String client, UUID own, UUID foreign) {
    by(client)
        .get(THINGS + "/raw")
        .then()
        .statusCode(200)
        .body(containsString(own.toString()), not(containsString(foreign.toString())));
  }
}
