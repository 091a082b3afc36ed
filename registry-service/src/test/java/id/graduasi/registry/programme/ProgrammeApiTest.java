package id.graduasi.registry.programme;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.RegistryTest;
import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.Test;

@RegistryTest
class ProgrammeApiTest {

  private static final String TOLD =
      "select key from journal where topic = 'registry.programme' order by key";

  private final ProgrammeTelling telling;

  ProgrammeApiTest(ProgrammeTelling telling) {
    this.telling = telling;
  }

  @Test
  void everybodyReadsTheProgrammesAndTheirGates() {
    as("lamongan")
        .get("/api/v1/programmes")
        .then()
        .statusCode(200)
        .body("items.code", contains("BPNT", "PBI_JK", "PKH"));
    as("lamongan")
        .get("/api/v1/programmes/PKH")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("decileFrom", equalTo(1))
        .body("decileTo", equalTo(4))
        .body("paymentStages.opensOn", contains("01-01", "04-01", "07-01", "10-01"));
    as("lamongan").get("/api/v1/programmes/SEMBAKO").then().statusCode(404);
  }

  @Test
  void eachProgrammeIsToldOnceHoweverOftenTheServiceStarts() {
    telling.start(new StartupEvent());

    assertThat(Databases.query(TOLD)).containsExactly("BPNT", "PBI_JK", "PKH");
  }
}
