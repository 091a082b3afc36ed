package id.graduasi.registry.composition;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RegistryTest
class CompositionApiTest {

  private Map<String, Object> request;
  private UUID family;

  @BeforeEach
  void aFamilyOfTwo() {
    request = People.family();
    family = registered(request);
  }

  @Test
  void aPersonGoesOverToAnotherFamilyInOneStep() {
    UUID other = registered(People.family());

    post(
            family,
            "transfers",
            Map.of(
                "toFamilyId",
                other,
                "members",
                List.of(placing(member(1), "RELATIVE")),
                "note",
                "kin"))
        .then()
        .statusCode(200)
        .body("from.members.id", contains(member(0)))
        .body("to.members", hasSize(3))
        .body("to.members[2].relationship", equalTo("RELATIVE"));

    assertThat(formerMembers(member(1))).isEmpty();
    assertThat(events(family)).containsExactly("registered", "updated");
    assertThat(events(other)).containsExactly("registered", "updated");
  }

  @Test
  void aTransferThatLeavesAFamilyWithoutAHeadIsRefused() {
    UUID other = registered(People.family());
    Map<String, Object> body =
        Map.of("toFamilyId", other, "members", List.of(placing(member(0), "RELATIVE")));

    post(family, "transfers", body).then().statusCode(422).body("code", equalTo("head-leaves"));
    post(family, "transfers", Map.of("toFamilyId", family, "members", body.get("members")))
        .then()
        .statusCode(422)
        .body("code", equalTo("families-the-same"));
    post(
            family,
            "transfers",
            Map.of("toFamilyId", UUID.randomUUID(), "members", body.get("members")))
        .then()
        .statusCode(404)
        .body("violations.field", contains("toFamilyId"));
  }

  @Test
  void peopleBecomeAFamilyOfTheirOwn() {
    UUID own = UUID.randomUUID();
    Map<String, Object> body =
        Map.of(
            "newFamilyId",
            own,
            "kk",
            People.kk(),
            "villageCode",
            "35.22.15.1004",
            "members",
            List.of(placing(member(1), "HEAD")));

    post(family, "splits", body)
        .then()
        .statusCode(201)
        .header("Location", "/api/v1/families/" + own)
        .body("from.members.id", contains(member(0)))
        .body("to.members.id", contains(member(1)))
        .body("to.members[0].relationship", equalTo("HEAD"))
        .body("to.decile", nullValue());

    assertThat(formerMembers(member(1))).isEmpty();
    assertThat(events(own)).containsExactly("registered");
    post(family, "splits", body).then().statusCode(409).body("code", equalTo("already-exists"));
  }

  @Test
  void twoRecordsOfOneFamilyBecomeOne() {
    Map<String, Object> second = People.family();
    UUID absorbed = registered(second);
    String twin = memberOf(second, 0);
    String child = memberOf(second, 1);

    as("bojonegoro-head")
        .body(
            Map.of(
                "survivorId",
                family,
                "absorbedId",
                absorbed,
                "members",
                List.of(
                    Map.of("id", twin, "sameAs", member(0)),
                    Map.of("id", child, "relationship", "CHILD"))))
        .post("/api/v1/families/merges")
        .then()
        .statusCode(200)
        .body("members.id", containsInAnyOrder(member(0), member(1), child));

    as("bojonegoro")
        .get("/api/v1/families/" + absorbed)
        .then()
        .body("status", equalTo("MERGED"))
        .body("members", hasSize(0));
    assertThat(formerMembers(twin)).containsExactly("DUPLICATE " + member(0));
    assertThat(events(family)).containsExactly("registered", "merged");
    assertThat(events(absorbed)).containsExactly("registered", "merged");
    assertThat(payload(family)).contains("\"replacedIds\":[\"" + absorbed + "\"]");
    Contracts.assertValid("id.graduasi.registry.family.merged.v1", payload(family));
    Contracts.assertValid("id.graduasi.registry.family.merged.v1", payload(absorbed));
    as("bojonegoro")
        .body(Map.of("address", "Jl. Lain"))
        .patch("/api/v1/families/" + absorbed)
        .then()
        .statusCode(409)
        .body("code", equalTo("family-left-register"));
  }

  @Test
  void anOfficeMovesAFamilyAnywhereAndThenNoLongerSeesIt() {
    UUID enrollment = UUID.randomUUID();
    as("bojonegoro")
        .body(Map.of("familyId", family, "programme", "PKH", "startedOn", "2022-01-10"))
        .put("/api/v1/enrollments/" + enrollment)
        .then()
        .statusCode(201);

    post(family, "moves", Map.of("villageCode", "35.24.01.2001", "on", "2026-03-01"))
        .then()
        .statusCode(200)
        .body("villageCode", equalTo("35.24.01.2001"))
        .body("facilitatorId", nullValue());

    as("bojonegoro").get("/api/v1/families/" + family).then().statusCode(404);
    as("lamongan").get("/api/v1/families/" + family).then().statusCode(200);
    as("lamongan")
        .get("/api/v1/enrollments/" + enrollment)
        .then()
        .statusCode(200)
        .body("periods.villageCode", contains("35.22.15.1001", "35.24.01.2001"))
        .body("periods[1].from", equalTo("2026-03-01"));
    as("lamongan")
        .get("/api/v1/families/" + family + "/history")
        .then()
        .body("items[0].by", equalTo("bojonegoro"));
    post(family, "moves", Map.of("villageCode", "35.22.15.1001"))
        .then()
        .statusCode(404)
        .body("code", equalTo("family-not-found"));
  }

  @Test
  void aMoveMayBeRepeatedUnderItsKey() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = Map.of("villageCode", "35.24.01.2001");
    for (int i = 0; i < 2; i++) {
      as("bojonegoro")
          .header("Idempotency-Key", key)
          .body(body)
          .post("/api/v1/families/" + family + "/moves")
          .then()
          .statusCode(200)
          .body("version", equalTo(2));
    }
  }

  @Test
  void theHeadAndTheRepresentativeChange() {
    Map<String, Object> incomplete =
        Map.of("headId", member(1), "relationships", List.of(placing(member(1), "HEAD")));
    post(family, "head-changes", incomplete)
        .then()
        .statusCode(422)
        .body("code", equalTo("head-needs-relationship"));

    post(
            family,
            "head-changes",
            Map.of("headId", member(1), "relationships", List.of(placing(member(0), "PARENT"))))
        .then()
        .statusCode(200)
        .body("members.relationship", contains("PARENT", "HEAD"));
    post(family, "representative-changes", Map.of("memberId", member(1)))
        .then()
        .statusCode(200)
        .body("members.representative", contains(false, true));
    as("bojonegoro")
        .body(Map.of("kk", People.kk()))
        .patch("/api/v1/families/" + family)
        .then()
        .statusCode(200);

    as("bojonegoro")
        .get("/api/v1/families/" + family + "/history")
        .then()
        .body("items", hasSize(4))
        .body("items.cause", contains("changed", "new representative", "new head", "registered"));
  }

  @Test
  void aFamilyLeavesTheRegisterOnlyWhenItIsEnrolledNowhere() {
    UUID enrollment = UUID.randomUUID();
    as("bojonegoro")
        .body(Map.of("familyId", family, "programme", "PKH", "startedOn", "2022-01-10"))
        .put("/api/v1/enrollments/" + enrollment);
    Map<String, Object> why = Map.of("reason", "gone");
    post(family, "closures", why)
        .then()
        .statusCode(409)
        .body("code", equalTo("family-still-enrolled"));
    as("bojonegoro")
        .body(Map.of("reason", "MOVED_OUT", "effectiveOn", "2026-05-01", "note", "gone"))
        .post("/api/v1/enrollments/" + enrollment + "/terminations");

    post(family, "closures", why).then().statusCode(200).body("status", equalTo("CLOSED"));
    Contracts.assertValid("id.graduasi.registry.family.closed.v1", payload(family));
    post(family, "reopenings", why).then().statusCode(200).body("status", equalTo("ACTIVE"));
    post(family, "reopenings", why)
        .then()
        .statusCode(409)
        .body("code", equalTo("family-not-closed"));
  }

  private String member(int nth) {
    return memberOf(request, nth);
  }

  private static String memberOf(Map<String, Object> family, int nth) {
    return (String) ((Map<?, ?>) ((List<?>) family.get("members")).get(nth)).get("id");
  }

  private static Map<String, Object> placing(String id, String relationship) {
    return Map.of("id", id, "relationship", relationship);
  }

  private static Response post(UUID family, String what, Map<String, Object> body) {
    return as("bojonegoro").body(body).post("/api/v1/families/" + family + "/" + what);
  }

  private static List<String> events(UUID key) {
    return Databases.query(
        "select split_part(type, '.', 5) from journal where key = ? and topic = 'registry.family'"
            + " order by position",
        key.toString());
  }

  private static String payload(UUID key) {
    return Databases.query(
            "select payload::text from journal where key = ? and topic = 'registry.family'"
                + " order by position desc limit 1",
            key.toString())
        .getFirst();
  }

  private static List<String> formerMembers(String id) {
    return Databases.query(
        "select reason || ' ' || coalesce(same_as::text, '') from former_member"
            + " where member_id = ?",
        UUID.fromString(id));
  }
}
