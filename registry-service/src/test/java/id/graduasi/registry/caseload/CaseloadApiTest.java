package id.graduasi.registry.caseload;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class CaseloadApiTest {

  @Test
  void allFamiliesOfAFacilitatorGoOverAtOnceWithTheirEnrollments() {
    UUID from = facilitator("35.22.15");
    UUID to = facilitator("35.22");
    UUID first = family(from);
    UUID second = family(from);
    UUID enrollment = UUID.randomUUID();
    as("bojonegoro")
        .body(Map.of("familyId", first, "programme", "PKH", "startedOn", "2022-01-10"))
        .put("/api/v1/enrollments/" + enrollment);

    families(from).then().body("items.id", containsInAnyOrder(first.toString(), second.toString()));
    handOver(Map.of("fromFacilitatorId", from, "toFacilitatorId", to))
        .then()
        .statusCode(200)
        .body("families", equalTo(2));

    families(from).then().body("items", hasSize(0));
    families(to).then().body("items", hasSize(2));
    as("bojonegoro")
        .get("/api/v1/enrollments/" + enrollment)
        .then()
        .body("facilitatorId", equalTo(to.toString()));
    as("bojonegoro")
        .queryParam("limit", 1000)
        .get("/api/v1/facilitators/caseloads?area=35.22")
        .then()
        .statusCode(200)
        .body("items.find { it.facilitatorId == '" + to + "' }.families", equalTo(2))
        .body("items.find { it.facilitatorId == '" + to + "' }.enrolled", equalTo(1))
        .body("items.find { it.facilitatorId == '" + to + "' }.overloaded", equalTo(false))
        .body("items.find { it.facilitatorId == '" + from + "' }.families", equalTo(0));
    as("bojonegoro")
        .queryParam("limit", 1000)
        .get("/api/v1/facilitators/caseloads?overloaded=true")
        .then()
        .body("items.facilitatorId", not(hasItem(to.toString())));
  }

  @Test
  void onlyTheNamedFamiliesGoOverAndAllOrNone() {
    UUID from = facilitator("35.22.15");
    UUID to = facilitator("35.22.15");
    UUID stays = family(from);
    UUID goes = family(from);
    UUID foreign = family(to);

    handOver(
            Map.of(
                "fromFacilitatorId",
                from,
                "toFacilitatorId",
                to,
                "familyIds",
                List.of(goes, foreign)))
        .then()
        .statusCode(422)
        .body("code", equalTo("family-not-of-facilitator"))
        .body("violations.field", contains("familyIds[1]"));
    families(from).then().body("items", hasSize(2));
    handOver(Map.of("fromFacilitatorId", from, "toFacilitatorId", to, "familyIds", List.of(goes)))
        .then()
        .statusCode(200)
        .body("families", equalTo(1));
    families(from).then().body("items.id", contains(stays.toString()));
  }

  @Test
  void nobodyReceivesFamiliesWhereSheCannotWork() {
    UUID from = facilitator("35.22.15");
    UUID to = facilitator("35.22.01");
    family(from);

    handOver(Map.of("fromFacilitatorId", from, "toFacilitatorId", to))
        .then()
        .statusCode(422)
        .body("code", equalTo("outside-areas-of-work"));
    handOver(Map.of("fromFacilitatorId", from, "toFacilitatorId", from))
        .then()
        .statusCode(422)
        .body("code", equalTo("facilitators-the-same"));
    handOver(Map.of("fromFacilitatorId", from, "toFacilitatorId", UUID.randomUUID()))
        .then()
        .statusCode(404);
    as("lamongan").get("/api/v1/facilitators/" + from + "/families").then().statusCode(404);
  }

  private static UUID facilitator(String area) {
    UUID id = UUID.randomUUID();
    as("bojonegoro")
        .body(
            Map.of(
                "number",
                "PKH-" + id.toString().substring(0, 13),
                "name",
                "Wahyu Peraga",
                "kind",
                "PKH",
                "areas",
                List.of(area),
                "startedOn",
                "2021-03-01"))
        .put("/api/v1/facilitators/" + id)
        .then()
        .statusCode(201);
    return id;
  }

  private static UUID family(UUID facilitator) {
    Map<String, Object> family = People.family();
    family.put("facilitatorId", facilitator.toString());
    return registered(family);
  }

  private static Response families(UUID facilitator) {
    return as("bojonegoro").get("/api/v1/facilitators/" + facilitator + "/families");
  }

  private static Response handOver(Map<String, Object> body) {
    return as("bojonegoro").body(body).post("/api/v1/facilitators/handovers");
  }
}
