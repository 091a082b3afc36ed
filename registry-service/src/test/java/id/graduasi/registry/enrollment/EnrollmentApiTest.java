package id.graduasi.registry.enrollment;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@RegistryTest
class EnrollmentApiTest {

  private static final String VILLAGE = "35.22.15.1001";

  @Test
  void aFamilyIsEnrolledOnceAndARepeatAnswersWhatBecameOfIt() {
    UUID family = registered(People.family(VILLAGE));
    UUID id = UUID.randomUUID();

    put(id, family, "PKH", "2022-01-10")
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", equalTo("/api/v1/enrollments/" + id))
        .body("status", equalTo("ACTIVE"))
        .body("reviewDueOn", equalTo("2027-01-10"))
        .body("decile", equalTo(2))
        .body("areaCode", equalTo(VILLAGE))
        .body("periods", hasSize(1));
    suspend(id, "2026-02-01").then().statusCode(200);
    put(id, family, "PKH", "2022-01-10")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("status", equalTo("SUSPENDED"));
    refused(put(id, family, "PKH", "2022-01-11"), 409, "already-exists");
  }

  @Test
  void aFamilyIsNotEnrolledTwiceInOneProgramme() {
    UUID family = registered(People.family(VILLAGE));
    enrolled(family, "PKH");

    refused(put(UUID.randomUUID(), family, "PKH", "2023-01-01"), 409, "enrollment-already-running");
    put(UUID.randomUUID(), family, "BPNT", "2023-01-01").then().statusCode(201);
  }

  @Test
  void ofTwoStartsAtOnceOneWins() {
    UUID family = registered(People.family(VILLAGE));

    List<Integer> statuses =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> put(UUID.randomUUID(), family, "PKH", "2022-01-10").statusCode()))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
  }

  @Test
  void whatCannotBeIsRefusedWithItsReason() {
    UUID family = registered(People.family(VILLAGE));

    refused(
        put(UUID.randomUUID(), UUID.randomUUID(), "PKH", "2022-01-10"), 404, "family-not-found");
    refused(put(UUID.randomUUID(), family, "SEMBAKO", "2022-01-10"), 422, "programme-not-found");
    refused(put(UUID.randomUUID(), family, "PKH", "2199-01-01"), 422, "effective-in-future");
    as("lamongan")
        .body(request(family, "PKH", "2022-01-10"))
        .put("/api/v1/enrollments/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("family-not-found"));
    as("bojonegoro-head")
        .body(request(family, "PKH", "2022-01-10"))
        .put("/api/v1/enrollments/" + UUID.randomUUID())
        .then()
        .statusCode(403);
  }

  @Test
  void anEnrollmentIsSuspendedReinstatedAndEnded() {
    UUID id = enrolled(registered(People.family(VILLAGE)), "PKH");

    suspend(id, "2026-02-01")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("status", equalTo("SUSPENDED"))
        .body("reason", equalTo("DECILE_OUT_OF_RANGE"));
    refused(suspend(id, "2026-02-02"), 409, "enrollment-not-active");
    post(id, "reinstatements", Map.of("effectiveOn", "2026-03-01", "reason", "FIELD_CHECKED"))
        .then()
        .statusCode(200)
        .body("status", equalTo("ACTIVE"))
        .body("reason", nullValue());
    refused(
        post(id, "reinstatements", Map.of("effectiveOn", "2026-03-02")),
        409,
        "enrollment-not-suspended");
    refused(end(id, "INDEPENDENT", "2026-04-01"), 422, "case-required");
    refused(end(id, "DIED", "2026-02-15"), 422, "effective-before-last-change");
    refused(end(id, "DIED", "2199-01-01"), 422, "effective-in-future");
    end(id, "MOVED_OUT", "2026-04-01")
        .then()
        .statusCode(200)
        .body("status", equalTo("ENDED"))
        .body("reviewDueOn", nullValue())
        .body("periods.status", contains("ACTIVE", "SUSPENDED", "ACTIVE", "ENDED"))
        .body("periods.from", contains("2022-01-10", "2026-02-01", "2026-03-01", "2026-04-01"))
        .body("periods.to", contains("2026-02-01", "2026-03-01", "2026-04-01", null));
    refused(end(id, "DIED", "2026-05-01"), 409, "enrollment-already-ended");
  }

  @Test
  void anEndCanBeReversedUnlessTheFamilyIsEnrolledAnew() {
    UUID family = registered(People.family(VILLAGE));
    UUID first = enrolled(family, "PKH");
    end(first, "MOVED_OUT", "2024-04-01").then().statusCode(200);

    refused(
        put(UUID.randomUUID(), family, "PKH", "2024-03-31"), 422, "overlaps-earlier-enrollment");
    UUID second = UUID.randomUUID();
    put(second, family, "PKH", "2025-01-01").then().statusCode(201);
    refused(
        post(first, "reinstatements", Map.of("effectiveOn", "2026-01-01")),
        409,
        "enrollment-already-running");
    end(second, "OTHER", "2025-06-01").then().statusCode(200);
    post(second, "reinstatements", Map.of("effectiveOn", "2025-07-01"))
        .then()
        .statusCode(200)
        .body("reason", equalTo("REINSTATED"))
        .body("periods[2].reason", equalTo("REINSTATED"));
  }

  @Test
  void aChangeHoldsOnlyForTheVersionTheCallerKnows() {
    UUID family = registered(People.family(VILLAGE));
    UUID id = enrolled(family, "PKH");

    as("bojonegoro")
        .header("If-Match", "\"9\"")
        .body(Map.of("reason", "OTHER", "effectiveOn", "2026-02-01"))
        .post("/api/v1/enrollments/" + id + "/suspensions")
        .then()
        .statusCode(412);
    as("bojonegoro")
        .header("If-Match", "\"1\"")
        .body(request(family, "PKH", "2021-06-01"))
        .put("/api/v1/enrollments/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("startedOn", equalTo("2021-06-01"))
        .body("reviewDueOn", equalTo("2026-06-01"));
    as("bojonegoro")
        .header("If-Match", "\"2\"")
        .body(request(family, "BPNT", "2021-06-01"))
        .put("/api/v1/enrollments/" + id)
        .then()
        .statusCode(422)
        .body("code", equalTo("family-and-programme-fixed"));
  }

  @Test
  void aRepeatedRequestWithItsKeyHasOneEffect() {
    UUID id = enrolled(registered(People.family(VILLAGE)), "PKH");
    String key = UUID.randomUUID().toString();

    for (int i = 0; i < 2; i++) {
      as("bojonegoro")
          .header("Idempotency-Key", key)
          .body(Map.of("reason", "OTHER", "effectiveOn", "2026-02-01"))
          .post("/api/v1/enrollments/" + id + "/suspensions")
          .then()
          .statusCode(200)
          .header("ETag", "\"2\"");
    }
    assertThat(events(id)).containsExactly("started", "suspended");
  }

  @Test
  void theHistorySaysWhoWhenWhatAndWhy() {
    UUID family = registered(People.family(VILLAGE));
    UUID id = enrolled(family, "PKH");
    enrolled(family, "BPNT");
    suspend(id, "2026-02-01").then().statusCode(200);

    as("bojonegoro")
        .get("/api/v1/enrollments/" + id + "/history")
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].by", equalTo("bojonegoro"))
        .body("items[0].at", notNullValue())
        .body("items[0].type", equalTo("id.graduasi.registry.enrollment.suspended.v1"))
        .body("items[0].cause", equalTo("Desil 6"))
        .body("items[0].changes.status.from", equalTo("ACTIVE"))
        .body("items[0].changes.status.to", equalTo("SUSPENDED"));
  }

  @Test
  void enrollmentsAreListedPageByPage() {
    UUID family = registered(People.family(VILLAGE));
    UUID pkh = enrolled(family, "PKH");
    UUID bpnt = enrolled(family, "BPNT");
    end(bpnt, "OTHER", "2024-01-01").then().statusCode(200);

    String next =
        as("bojonegoro")
            .queryParam("familyId", family)
            .queryParam("limit", 1)
            .queryParam("count", true)
            .get("/api/v1/enrollments")
            .then()
            .statusCode(200)
            .header("Link", notNullValue())
            .body("items", hasSize(1))
            .body("total", equalTo(2))
            .extract()
            .path("next");
    as("bojonegoro")
        .queryParam("familyId", family)
        .queryParam("limit", 1)
        .queryParam("cursor", next)
        .get("/api/v1/enrollments")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("next", nullValue());
    as("bojonegoro")
        .queryParam("familyId", family)
        .queryParam("status", "ACTIVE")
        .queryParam("programme", "PKH")
        .queryParam("area", "35.22.15")
        .get("/api/v1/enrollments")
        .then()
        .statusCode(200)
        .body("items.id", contains(pkh.toString()));
    as("bojonegoro")
        .queryParam("area", "35.24")
        .get("/api/v1/enrollments")
        .then()
        .statusCode(404)
        .body("code", equalTo("area-not-found"));
  }

  @Test
  void anotherRegencySeesNothingOfIt() {
    UUID id = enrolled(registered(People.family(VILLAGE)), "PKH");

    as("lamongan").get("/api/v1/enrollments/" + id).then().statusCode(404);
    as("lamongan").get("/api/v1/enrollments/" + id + "/history").then().statusCode(404);
    as("lamongan")
        .body(Map.of("reason", "OTHER", "effectiveOn", "2026-02-01"))
        .post("/api/v1/enrollments/" + id + "/suspensions")
        .then()
        .statusCode(404);
    as("lamongan")
        .get("/api/v1/enrollments")
        .then()
        .statusCode(200)
        .body("items.areaCode", everyItem(startsWith("35.24")));
  }

  @Test
  void anEnrollmentFollowsItsFamilyToAnotherVillage() {
    UUID family = registered(People.family(VILLAGE));
    UUID running = enrolled(family, "PKH");
    UUID ended = enrolled(family, "BPNT");
    end(ended, "OTHER", "2024-01-01").then().statusCode(200);

    as("bojonegoro")
        .body(Map.of("villageCode", "35.22.15.2002"))
        .patch("/api/v1/families/" + family)
        .then()
        .statusCode(200);

    as("bojonegoro")
        .get("/api/v1/enrollments/" + running)
        .then()
        .body("areaCode", equalTo("35.22.15.2002"))
        .body("status", equalTo("ACTIVE"))
        .body("periods.reason", contains(null, "AREA"))
        .body("periods.villageCode", contains(VILLAGE, "35.22.15.2002"));
    as("bojonegoro")
        .get("/api/v1/enrollments/" + ended)
        .then()
        .header("ETag", "\"2\"")
        .body("areaCode", equalTo("35.22.15.2002"))
        .body("periods", hasSize(2));
    assertThat(events(running)).containsExactly("started", "moved");
    assertThat(events(ended)).containsExactly("started", "ended");
  }

  @Test
  void anEnrollmentFollowsItsFamilyToAnotherFacilitator() {
    UUID family = registered(People.family(VILLAGE));
    UUID running = enrolled(family, "PKH");
    UUID facilitator = facilitator();

    as("bojonegoro")
        .body(Map.of("facilitatorId", facilitator))
        .patch("/api/v1/families/" + family)
        .then()
        .statusCode(200);

    as("bojonegoro")
        .get("/api/v1/enrollments/" + running)
        .then()
        .body("facilitatorId", equalTo(facilitator.toString()))
        .body("periods", hasSize(1));
    assertThat(events(running)).containsExactly("started", "corrected");
  }

  @Test
  void whatIsNotUnderstoodIsABadRequest() {
    UUID id = enrolled(registered(People.family(VILLAGE)), "PKH");

    refused(end(id, "TIRED", "2026-02-01"), 400, "validation-failed");
    refused(
        post(id, "suspensions", Map.of("reason", "OTHER", "since", "2026-02-01")),
        400,
        "validation-failed");
    refused(post(id, "suspensions", Map.of("reason", "OTHER")), 400, "validation-failed");
    as("bojonegoro")
        .queryParam("kelurahan", "x")
        .get("/api/v1/enrollments")
        .then()
        .statusCode(400)
        .body("code", equalTo("unknown-parameter"));
  }

  private static UUID facilitator() {
    UUID id = UUID.randomUUID();
    Map<String, Object> request = new HashMap<>();
    request.put("number", "PKH-" + id);
    request.put("name", "Dewi Lestari");
    request.put("kind", "PKH");
    request.put("areas", List.of("35.22.15"));
    request.put("startedOn", "2021-03-01");
    as("bojonegoro").body(request).put("/api/v1/facilitators/" + id).then().statusCode(201);
    return id;
  }

  private static UUID enrolled(UUID family, String programme) {
    UUID id = UUID.randomUUID();
    put(id, family, programme, "2022-01-10").then().statusCode(201);
    return id;
  }

  private static Response put(UUID id, UUID family, String programme, String day) {
    return as("bojonegoro").body(request(family, programme, day)).put("/api/v1/enrollments/" + id);
  }

  private static Map<String, Object> request(UUID family, String programme, String day) {
    Map<String, Object> request = new HashMap<>();
    request.put("familyId", family);
    request.put("programme", programme);
    request.put("startedOn", day);
    return request;
  }

  private static Response suspend(UUID id, String day) {
    return post(
        id,
        "suspensions",
        Map.of("reason", "DECILE_OUT_OF_RANGE", "effectiveOn", day, "note", "Desil 6"));
  }

  private static Response end(UUID id, String reason, String day) {
    return post(id, "terminations", Map.of("reason", reason, "effectiveOn", day));
  }

  private static Response post(UUID id, String what, Map<String, String> body) {
    return as("bojonegoro").body(body).post("/api/v1/enrollments/" + id + "/" + what);
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }

  private static List<String> events(UUID id) {
    return Databases.query(
        "select split_part(type, '.', 5) from journal where payload ->> 'enrollmentId' = ?"
            + " order by position",
        id.toString());
  }
}
