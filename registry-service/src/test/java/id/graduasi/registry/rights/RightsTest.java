package id.graduasi.registry.rights;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class RightsTest {

  private static final String TYPE = "id.graduasi.registry.family.anonymised.v1";

  private final Retention retention;

  RightsTest(Retention retention) {
    this.retention = retention;
  }

  @Test
  void aPersonLearnsWhatIsHeldWhoSawItAndWhoChangedIt() {
    Map<String, Object> family = People.family();
    String head = id(family, 0);
    String child = id(family, 1);
    UUID id = registered(family);
    as("bojonegoro")
        .header("X-Purpose", "Home visit")
        .get("/api/v1/families/" + id)
        .then()
        .statusCode(200);
    as("bojonegoro")
        .body(Map.of("address", "Jl. Melati 7"))
        .patch("/api/v1/families/" + id)
        .then()
        .statusCode(200);

    as("bojonegoro")
        .get("/api/v1/subjects/" + head + "/disclosures")
        .then()
        .statusCode(200)
        .body("familyId", equalTo(id.toString()))
        .body("held.group", hasItem("HEALTH"))
        .body("held[0].fields.name", equalTo("Siti Aminah"))
        .body("held[0].fields.nik", org.hamcrest.Matchers.startsWith("************"))
        .body("held.find { it.group == 'FAMILY' }.fields.address", equalTo("Jl. Melati 7"))
        .body("seenBy.purpose", contains(Disclosures.PURPOSE, "Home visit"))
        .body("changedBy[0].by", equalTo("bojonegoro"))
        .body("changedBy[0].changes.address.to", equalTo("Jl. Melati 7"));
    as("auditor")
        .get("/api/v1/subjects/" + child + "/disclosures")
        .then()
        .statusCode(200)
        .body("seenBy", hasSize(3))
        .body("held[0].fields.name", equalTo("Budi"));
    for (String other : List.of("lamongan", "system", "bojonegoro-facilitator")) {
      Response refused = as(other).get("/api/v1/subjects/" + head + "/disclosures");
      assertThat(refused.statusCode()).isEqualTo(other.equals("lamongan") ? 404 : 403);
    }
  }

  @Test
  void theAuditorReadsTheAccessLogPageByPage() {
    UUID id = registered(People.family());
    for (String purpose : List.of("first", "second", "third")) {
      as("bojonegoro-head").header("X-Purpose", purpose).get("/api/v1/families/" + id);
    }
    String log = "/api/v1/access-log?area=35.22&subject=bojonegoro-head&familyId=" + id;

    String next =
        as("auditor")
            .get(log + "&limit=2&count=true")
            .then()
            .statusCode(200)
            .body("items.purpose", contains("third", "second"))
            .body("total", equalTo(3))
            .body("next", notNullValue())
            .extract()
            .path("next");
    as("auditor")
        .get(log + "&limit=2&cursor=" + next)
        .then()
        .body("items.purpose", contains("first"));
    as("auditor").get(log + "&to=2020-01-01T00:00:00Z").then().body("items", hasSize(0));
    as("auditor").get(log + "&from=2020-01-01T00:00:00Z").then().body("items", hasSize(3));
    as("bojonegoro").get(log).then().statusCode(403);
  }

  @Test
  void withoutASettingNothingIsForgotten() {
    as("system")
        .body(Map.of("dryRun", false))
        .post("/api/v1/retention-runs")
        .then()
        .statusCode(422)
        .body("code", equalTo("retention-not-set"));
    as("bojonegoro").body(Map.of()).post("/api/v1/retention-runs").then().statusCode(403);
  }

  @Test
  void peopleAreForgottenYearsAfterTheAidHasEnded() {
    String village = "35.22.01.2001";
    UUID ended = endedIn(village, "2020-02-01");
    UUID recent = endedIn(village, "2025-02-01");
    UUID running = registered(People.family(village));
    long old = 8;
    Databases.execute(
        "update family set updated_at = now() - make_interval(years => ?::int) where id in (?, ?)",
        (int) old,
        ended,
        running);

    RetentionView dry = run(village, true);
    assertThat(dry.families()).isEqualTo(1);
    assertThat(dry.people()).isEqualTo(2);
    assertThat(names(ended)).hasSize(2);

    RetentionView done = run(village, false);
    assertThat(done.families()).isEqualTo(1);
    assertThat(done.people()).isEqualTo(2);
    assertThat(done.journalEntries()).isPositive();
    assertThat(names(ended)).isEmpty();
    assertThat(names(recent)).hasSize(2);
    assertThat(names(running)).hasSize(2);
    assertThat(
            Databases.query(
                "select count(*) from journal where key = ? and changes is not null",
                ended.toString()))
        .containsExactly("0");
    assertThat(
            Databases.query(
                "select count(*) from journal where key = ? and changes is not null",
                recent.toString()))
        .isNotEqualTo(List.of("0"));
    String told =
        Databases.query(
                "select payload::text from journal where key = ? and type = ?",
                ended.toString(),
                TYPE)
            .getFirst();
    Contracts.assertValid(TYPE, told);
    as("bojonegoro")
        .header("X-Purpose", "Look")
        .get("/api/v1/families/" + ended)
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("kk", equalTo("************0000"))
        .body("address", org.hamcrest.Matchers.nullValue())
        .body("members", hasSize(0));
    as("bojonegoro")
        .get("/api/v1/enrollments?familyId=" + ended)
        .then()
        .body("items.status", contains("ENDED"));
    assertThat(run(village, false).families()).isZero();
  }

  @Test
  void theRoleThatRunsEmptiesNoJournalOfAFamilyThatIsNotForgotten() throws SQLException {
    UUID id = registered(People.family());
    as("bojonegoro").body(Map.of("address", "x")).patch("/api/v1/families/" + id);

    try (Connection connection = Databases.app();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select set_config('app.area_from', '*', false), set_config('app.area_to', ':', false)");
      try (var row = statement.executeQuery("select forget_changes(array['" + id + "']::uuid[])")) {
        row.next();
        assertThat(row.getLong(1)).isZero();
      }
      assertThatThrownBy(() -> statement.execute("update journal set changes = null"))
          .hasMessageContaining("permission denied");
    }
  }

  private RetentionView run(String village, boolean dryRun) {
    return SystemScope.call("test", () -> retention.run(Area.of(village), 5, dryRun));
  }

  private static UUID endedIn(String village, String day) {
    UUID family = registered(People.family(village));
    UUID enrollment = UUID.randomUUID();
    as("bojonegoro")
        .body(Map.of("familyId", family, "programme", "PKH", "startedOn", "2019-01-10"))
        .put("/api/v1/enrollments/" + enrollment)
        .then()
        .statusCode(201);
    as("bojonegoro")
        .body(Map.of("reason", "MOVED_OUT", "effectiveOn", day, "note", "moved"))
        .post("/api/v1/enrollments/" + enrollment + "/terminations")
        .then()
        .statusCode(200);
    return family;
  }

  private static List<String> names(UUID family) {
    return Databases.query("select name from member where family_id = ?", family);
  }

  @SuppressWarnings("unchecked")
  private static String id(Map<String, Object> family, int index) {
    return (String) ((List<Map<String, Object>>) family.get("members")).get(index).get("id");
  }
}
