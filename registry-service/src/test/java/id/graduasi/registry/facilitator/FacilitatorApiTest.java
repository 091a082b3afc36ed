package id.graduasi.registry.facilitator;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.RegistryTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class FacilitatorApiTest {

  private final Facilitators facilitators;

  FacilitatorApiTest(Facilitators facilitators) {
    this.facilitators = facilitators;
  }

  @Test
  void aFacilitatorBelongsToTheRegionThatHoldsAllAreas() {
    UUID id = UUID.randomUUID();
    Map<String, Object> request = request("35.22.16", "35.22.15");

    put(id, request)
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("areaCode", equalTo("35.22"))
        .body("areas", contains("35.22.15", "35.22.16"));
    put(id, request).then().statusCode(200).header("ETag", "\"1\"");
    as("bojonegoro")
        .get("/api/v1/facilitators/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("Siti Rahmawati"));
    as("lamongan").get("/api/v1/facilitators/" + id).then().statusCode(404);
  }

  @Test
  void anEndIsToldAndNoEventCarriesAName() {
    UUID id = UUID.randomUUID();
    Map<String, Object> request = request("35.22.15");
    put(id, request).then().statusCode(201);
    request.put("endedOn", "2026-06-30");

    put(id, request).then().statusCode(409).body("code", equalTo("already-exists"));
    as("bojonegoro")
        .header("If-Match", "\"1\"")
        .body(request)
        .put("/api/v1/facilitators/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");

    assertThat(
            Databases.query(
                "select split_part(type, '.', 5) from journal where key = ? order by position",
                id.toString()))
        .containsExactly("assigned", "ended");
    assertThat(Databases.query("select payload::text from journal where key = ?", id.toString()))
        .noneMatch(payload -> payload.contains("Siti"));
  }

  @Test
  void whatCannotBeIsRefusedWithItsReason() {
    Map<String, Object> first = request("35.22.15");
    put(UUID.randomUUID(), first).then().statusCode(201);

    refused(put(UUID.randomUUID(), first), 409, "facilitator-number-taken");
    refused(put(UUID.randomUUID(), request("35.24.01")), 422, "area-outside");
    refused(put(UUID.randomUUID(), request("35.22.99")), 422, "area-unknown");
    Map<String, Object> backwards = request("35.22.15");
    backwards.put("endedOn", "2020-01-01");
    refused(put(UUID.randomUUID(), backwards), 422, "end-before-start");
    refused(put(UUID.randomUUID(), request("35.22.1")), 400, "validation-failed");
    as("bojonegoro-head")
        .body(request("35.22.15"))
        .put("/api/v1/facilitators/" + UUID.randomUUID())
        .then()
        .statusCode(403);
  }

  @Test
  void facilitatorsAreListedByAreaAndKind() {
    UUID here = UUID.randomUUID();
    put(here, request("35.22.17")).then().statusCode(201);
    UUID tksk = UUID.randomUUID();
    Map<String, Object> request = request("35.22.17");
    request.put("kind", "TKSK");
    put(tksk, request).then().statusCode(201);

    as("bojonegoro")
        .queryParam("area", "35.22.17")
        .queryParam("kind", "TKSK")
        .queryParam("count", true)
        .get("/api/v1/facilitators")
        .then()
        .statusCode(200)
        .body("items.id", contains(tksk.toString()))
        .body("total", equalTo(1));
    String next =
        as("bojonegoro")
            .queryParam("area", "35.22.17")
            .queryParam("limit", 1)
            .get("/api/v1/facilitators")
            .then()
            .statusCode(200)
            .body("next", notNullValue())
            .extract()
            .path("next");
    as("bojonegoro")
        .queryParam("area", "35.22.17")
        .queryParam("cursor", next)
        .get("/api/v1/facilitators")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1));
    as("lamongan")
        .get("/api/v1/facilitators")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(here.toString())));
  }

  @Test
  void filesFindFacilitatorsByTheirNumbers() {
    UUID id = UUID.randomUUID();
    Map<String, Object> request = request("35.22.15");
    put(id, request).then().statusCode(201);
    String number = (String) request.get("number");

    Map<String, UUID> found =
        SystemScope.call("test", () -> facilitators.idsByNumber(List.of(number, "PKH-0000-0000")));

    assertThat(found).containsExactly(Map.entry(number, id));
  }

  private static Response put(UUID id, Map<String, Object> request) {
    return as("bojonegoro").body(request).put("/api/v1/facilitators/" + id);
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }

  private static Map<String, Object> request(String... areas) {
    Map<String, Object> request = new HashMap<>();
    request.put("number", "PKH-" + UUID.randomUUID());
    request.put("name", "Siti Rahmawati");
    request.put("kind", "PKH");
    request.put("areas", List.of(areas));
    request.put("startedOn", "2021-03-01");
    return request;
  }
}
