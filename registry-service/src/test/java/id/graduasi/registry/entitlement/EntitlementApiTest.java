package id.graduasi.registry.entitlement;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class EntitlementApiTest {

  @Test
  void eachPersonOfAFamilyIsExplainedInTheCallersLanguage() {
    UUID family = registered(People.family());

    as("bojonegoro")
        .get("/api/v1/families/" + family + "/entitlements?on=2026-10-01&programme=PKH")
        .then()
        .statusCode(200)
        .body("familyId", equalTo(family.toString()))
        .body("on", equalTo("2026-10-01"))
        .body("items", hasSize(1))
        .body("items[0].entitled", equalTo(true))
        .body("items[0].gate.message", equalTo("Decile 2 lies within deciles 1 to 4."))
        .body("items[0].persons.code", contains("NO_COMPONENT", "COUNTED"))
        .body("items[0].persons[1].component", equalTo("ELEMENTARY"))
        .body("items[0].persons[1].message", equalTo("Counts as ELEMENTARY."))
        .body("items[0].amountPerYear", equalTo(900_000))
        .body("items[0].stages.amount", contains(225_000, 225_000, 225_000, 225_000))
        .body("items[0].stages[3].opensOn", equalTo("2026-10-01"));
    io.restassured.RestAssured.given()
        .auth()
        .oauth2(id.graduasi.platform.testkit.infra.Tokens.of("bojonegoro"))
        .get("/api/v1/families/" + family + "/entitlements?on=2026-10-01&programme=PKH")
        .then()
        .body("items[0].persons[1].message", equalTo("Dihitung sebagai Anak SD atau sederajat."));
  }

  @Test
  void everyProgrammeIsAnsweredUnlessOneIsNamed() {
    UUID family = registered(People.family());

    as("bojonegoro")
        .get("/api/v1/families/" + family + "/entitlements")
        .then()
        .statusCode(200)
        .body("items.programme", hasItems("BPNT", "PBI_JK", "PKH", "SEKOLAH_RAKYAT"))
        .body("items.find { it.programme == 'BPNT' }.entitled", equalTo(true))
        .body("items.find { it.programme == 'BPNT' }.persons.code", hasItem("WHOLE_FAMILY"))
        .body(
            "items.find { it.programme == 'SEKOLAH_RAKYAT' }.persons[1].component",
            equalTo("SCHOOL_AGE_CHILD"))
        .body("items.find { it.programme == 'SEKOLAH_RAKYAT' }.amountPerYear", equalTo(0));
    as("bojonegoro")
        .get("/api/v1/families/" + family + "/entitlements?on=2020-01-01&programme=PKH")
        .then()
        .statusCode(200)
        .body("items[0].gate.code", equalTo("NO_TERM"));
  }

  @Test
  void whatIsNotKnownIsSaidWithItsField() {
    UUID family = registered(People.family());
    String path = "/api/v1/families/" + family + "/entitlements";

    as("bojonegoro")
        .get(path + "?programme=SEMBAKO")
        .then()
        .statusCode(422)
        .body("code", equalTo("programme-not-found"))
        .body("violations[0].field", equalTo("programme"));
    as("bojonegoro").get(path + "?programme=pkh").then().statusCode(400);
    as("bojonegoro").get(path + "?on=2026-02-30").then().statusCode(400);
    as("lamongan").get(path).then().statusCode(404).body("code", equalTo("family-not-found"));
  }

  /** The ministry's new programme is entitled to by data alone. */
  @Test
  void aNewProgrammeNeedsNoCode() {
    UUID family = registered(People.family());
    as("ministry")
        .body(
            Map.of(
                "name",
                "Atensi Anak",
                "terms",
                List.of(
                    Map.of(
                        "validFrom",
                        "2026-01-01",
                        "decileFrom",
                        1,
                        "decileTo",
                        2,
                        "paymentStages",
                        List.of(
                            Map.of("number", 1, "opensOn", "02-01"),
                            Map.of("number", 2, "opensOn", "06-01"),
                            Map.of("number", 3, "opensOn", "10-01")),
                        "components",
                        List.of(
                            Map.of(
                                "code",
                                "CHILD",
                                "name",
                                "Anak",
                                "amountPerYear",
                                1_000_000,
                                "ageTo",
                                17)),
                        "countOrder",
                        "YOUNGEST_FIRST"))))
        .put("/api/v1/programmes/ATENSI_ANAK")
        .then()
        .statusCode(201);

    as("bojonegoro")
        .get("/api/v1/families/" + family + "/entitlements?on=2026-10-01&programme=ATENSI_ANAK")
        .then()
        .statusCode(200)
        .body("items[0].stages.amount", contains(333_333, 333_333, 333_334));
  }
}
