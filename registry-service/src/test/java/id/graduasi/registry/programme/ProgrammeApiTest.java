package id.graduasi.registry.programme;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.RegistryTest;
import io.quarkus.runtime.StartupEvent;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@RegistryTest
class ProgrammeApiTest {

  private static final String TOLD =
      "select version::text from journal where topic = 'registry.programme' and key = ?"
          + " order by position";

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
        .body("items.code", hasItems("BPNT", "PBI_JK", "PKH", "SEKOLAH_RAKYAT"));
    as("lamongan")
        .get("/api/v1/programmes/PKH")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("decileFrom", equalTo(1))
        .body("decileTo", equalTo(4))
        .body("paymentStages.opensOn", contains("01-01", "04-01", "07-01", "10-01"))
        .body("terms[0].caps.persons", equalTo(4))
        .body("terms[0].review.afterMonths", equalTo(60))
        .body(
            "terms[0].components.find { it.code == 'SENIOR_HIGH' }.amountPerYear",
            equalTo(2_000_000));
    as("lamongan")
        .get("/api/v1/programmes/PBI_JK")
        .then()
        .statusCode(200)
        .body("terms[0].components", empty())
        .body("terms[0].review", nullValue());
    as("lamongan").get("/api/v1/programmes/SEMBAKO").then().statusCode(404);
  }

  @Test
  void eachVersionIsToldOnceHoweverOftenTheServiceStarts() {
    telling.start(new StartupEvent());
    telling.eachNight();

    assertThat(Databases.query(TOLD, "PKH")).containsExactly("2");
    assertThat(Databases.query(TOLD, "SEKOLAH_RAKYAT")).containsExactly("1");
  }

  @Test
  void theMinistryRegistersAProgrammeAndARepeatAnswersWhatBecameOfIt() {
    Map<String, Object> request = programme(term("2025-01-01", null));

    put("RASTRA", request)
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", equalTo("/api/v1/programmes/RASTRA"))
        .body("decileTo", equalTo(3))
        .body("terms[0].components[0].amountPerYear", equalTo(600_000));
    put("RASTRA", request).then().statusCode(200).header("ETag", "\"1\"");
    put("RASTRA", programme(term("2025-02-01", null)))
        .then()
        .statusCode(409)
        .body("code", equalTo("already-exists"));
    assertThat(Databases.query(TOLD, "RASTRA")).containsExactly("1");
    for (String body :
        Databases.query("select payload::text from journal where key = ?", "RASTRA")) {
      Contracts.assertValid("id.graduasi.registry.programme.changed.v1", body);
      Contracts.assertNoPersonalData(body);
    }
  }

  @Test
  void aProgrammeIsReplacedUnderIfMatchAndToldAgain() {
    Map<String, Object> request = programme(term("2025-01-01", null));
    put("RUTILAHU", request).then().statusCode(201);
    Map<String, Object> later =
        programme(term("2026-01-01", null), term("2025-01-01", "2026-01-01"));

    as("ministry")
        .header("If-Match", "\"7\"")
        .body(later)
        .put("/api/v1/programmes/RUTILAHU")
        .then()
        .statusCode(412);
    as("ministry")
        .header("If-Match", "\"1\"")
        .body(later)
        .put("/api/v1/programmes/RUTILAHU")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("validFrom", equalTo("2026-01-01"))
        .body("terms.validFrom", contains("2025-01-01", "2026-01-01"));
    as("ministry")
        .header("If-Match", "\"2\"")
        .body(later)
        .put("/api/v1/programmes/RUTILAHU")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
    put("RUTILAHU", request).then().statusCode(200).header("ETag", "\"2\"");
    assertThat(Databases.query(TOLD, "RUTILAHU")).containsExactly("1", "2");
  }

  @Test
  void anotherTermThatBeginsIsToldOnce() {
    LocalDate soon = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).plusYears(50);
    Map<String, Object> then = term(soon.toString(), null);
    then.put("decileTo", 5);
    put("ASPD", programme(term("2025-01-01", soon.toString()), then))
        .then()
        .statusCode(201)
        .body("decileTo", equalTo(3));

    telling.tell(soon.minusDays(1));
    assertThat(Databases.query(TOLD, "ASPD")).containsExactly("1");
    Databases.execute(
        "update programme set valid_from = ? where code = ?", LocalDate.of(2024, 1, 1), "ASPD");
    telling.eachNight();
    telling.eachNight();

    assertThat(Databases.query(TOLD, "ASPD")).containsExactly("1", "2");
    as("ministry")
        .get("/api/v1/programmes/ASPD")
        .then()
        .header("ETag", "\"2\"")
        .body("validFrom", equalTo("2025-01-01"));
  }

  @Test
  void onlyTheMinistryWrites() {
    as("bojonegoro")
        .body(programme(term("2025-01-01", null)))
        .put("/api/v1/programmes/BLT")
        .then()
        .statusCode(403);
    as("jatim")
        .body(programme(term("2025-01-01", null)))
        .put("/api/v1/programmes/BLT")
        .then()
        .statusCode(403);
  }

  @Test
  void aWrongTermIsRefusedWithTheFieldItIsAbout() {
    refused(
        programme(term("2025-01-01", null), term("2026-01-01", null)),
        422,
        "terms[1].validFrom",
        "terms-overlap");
    Map<String, Object> reversed = term("2025-01-01", null);
    reversed.put("decileFrom", 4);
    refused(programme(reversed), 422, "terms[0].decileTo", "range-reversed");
    Map<String, Object> tooHigh = term("2025-01-01", null);
    tooHigh.put("decileTo", 11);
    refused(programme(tooHigh), 400, "terms[0].decileTo", "number-too-large");
    Map<String, Object> unknown = term("2025-01-01", null);
    unknown.put("components", List.of(Map.of("code", "A", "name", "A", "amount", 1)));
    refused(programme(unknown), 400, "terms[0].components[0].amount", "unknown-field");
  }

  private static void refused(Map<String, Object> request, int status, String field, String code) {
    put("WRONG", request)
        .then()
        .statusCode(status)
        .body("violations.field", hasItem(field))
        .body("violations.code", hasItem(code));
    as("ministry").get("/api/v1/programmes/WRONG").then().statusCode(404);
  }

  private static Response put(String code, Map<String, Object> request) {
    return as("ministry").body(request).put("/api/v1/programmes/" + code);
  }

  private static Map<String, Object> programme(Object... terms) {
    return Map.of("name", "Beras Sejahtera", "terms", List.of(terms));
  }

  private static Map<String, Object> term(String from, String to) {
    Map<String, Object> term = new HashMap<>();
    term.put("validFrom", from);
    term.put("validTo", to);
    term.put("decileFrom", 1);
    term.put("decileTo", 3);
    term.put("paymentStages", List.of(Map.of("number", 1, "opensOn", "03-01")));
    term.put(
        "components",
        List.of(Map.of("code", "CHILD", "name", "Anak", "amountPerYear", 600_000, "ageTo", 17)));
    term.put("countOrder", "HIGHEST_FIRST");
    return term;
  }
}
