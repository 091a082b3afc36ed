package id.graduasi.reporting.family;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.reporting.EnrollmentStory;
import id.graduasi.reporting.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class FamilyMovementsTest {

  private static final String VILLAGE = "35.07.01.2001";

  @BeforeAll
  static void tellOfTheRegions() {
    Told.region("35", "Jawa Timur");
    Told.region("35.07", "Kabupaten Malang");
  }

  @Test
  void aFamilyIsCountedFromItsStartToItsEndWhateverWasSuspendedBetween() {
    EnrollmentStory story =
        new EnrollmentStory("counted in Malang")
            .active("2024-01-10", VILLAGE)
            .suspended("2024-06-01", VILLAGE)
            .ended("2025-04-10", "INDEPENDENT", VILLAGE)
            .tell();

    movements("35.07", story.family())
        .body("area", equalTo("35.07"))
        .body("source", equalTo("registry.enrollment"))
        .body("items.on", contains("2025-04-10", "2024-01-10"))
        .body("items.recordedOn", contains("2025-04-10", "2024-01-10"))
        .body("items.cause", contains("INDEPENDENT", "NEW"))
        .body("items.causeName", contains("Graduasi mandiri", "Peserta baru"))
        .body("items.programme", contains("PKH", "PKH"))
        .body("items.delta", contains(-1, 1));
  }

  @Test
  void whatWasCountedInAnotherRegencyIsNotTold() {
    EnrollmentStory story =
        new EnrollmentStory("moved out of Malang")
            .active("2024-01-10", VILLAGE)
            .active("2024-06-01", "35.06.01.2001")
            .tell();

    movements("35.07", story.family()).body("items", empty());
    movements("35", story.family()).body("items.cause", contains("AREA_IN", "AREA_OUT", "NEW"));
  }

  @Test
  void aFamilyThatWasNeverCountedHasNoLine() {
    movements("35.07", UUID.randomUUID()).body("items", empty());
  }

  private static ValidatableResponse movements(String area, UUID family) {
    return given()
        .auth()
        .oauth2(Tokens.with("ani", area, null, "auditor"))
        .header("Accept-Language", "id")
        .get("/api/v1/reports/families/" + family + "/movements")
        .then()
        .statusCode(200);
  }
}
