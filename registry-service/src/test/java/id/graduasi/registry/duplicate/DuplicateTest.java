package id.graduasi.registry.duplicate;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import id.graduasi.registry.quality.Detection;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class DuplicateTest {

  private static final String DUPLICATES = "/api/v1/duplicates";

  private final Detection detection;

  DuplicateTest(Detection detection) {
    this.detection = detection;
  }

  @Test
  void peopleOfOneBirthDateAndAlmostOneNameInOneVillageArePutSideBySide() {
    String village = "35.22.12.2001";
    UUID one = registered(family(village, "Sukarminah Wati", "1971-03-09"));
    UUID other = registered(family(village, "Sukarmina Wati", "1971-03-09"));
    registered(family(village, "Sukarmina Wati", "1971-03-10"));
    enrolled(one);
    enrolled(other);

    detection.run(Area.of(village));

    as("bojonegoro")
        .get(DUPLICATES + "?area=" + village + "&count=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].certainty", equalTo("LIKELY"))
        .body("items[0].state", equalTo("PROPOSED"))
        .body("items[0].areaCode", equalTo(village))
        .body("items[0].score", equalTo(91))
        .body("items[0].parts.code", contains("NAME", "BIRTH_DATE", "PLACE"))
        .body("items[0].parts.points", contains(41, 30, 20))
        .body("items[0].parts.reason[2]", equalTo("Same village"))
        .body("items[0].people.familyId", containsInAnyOrder(one.toString(), other.toString()))
        .body("items[0].people.name", containsInAnyOrder("Sukarminah Wati", "Sukarmina Wati"));
    assertThat(open("TWO_ENROLLMENTS", one, other)).isEqualTo("2");
    assertThat(open("LIKELY_DUPLICATE", one, other)).isEqualTo("1");
    as("lamongan").get(DUPLICATES + "/" + only(village)).then().statusCode(404);
  }

  @Test
  void aPairThatAPersonHeldForDifferentIsNeverProposedAgain() {
    String village = "35.22.13.2001";
    UUID one = registered(family(village, "Partinah", "1980-11-02"));
    UUID other = registered(family(village, "Partini", "1980-11-02"));
    detection.run(Area.of(village));
    String id = only(village);

    decide(Tokens.of("bojonegoro-head"), id, Map.of("outcome", "DIFFERENT", "reason", "sisters"))
        .then()
        .statusCode(403)
        .body("code", equalTo("person-required"));
    decide(Tokens.ofPerson("bojonegoro"), id, Map.of("outcome", "DIFFERENT", "reason", "sisters"))
        .then()
        .statusCode(403);
    decide(
            Tokens.ofPerson("bojonegoro-head"),
            id,
            Map.of("outcome", "DIFFERENT", "reason", "sisters"))
        .then()
        .statusCode(200)
        .body("state", equalTo("DIFFERENT"))
        .body("decidedBy", equalTo("bojonegoro-head"));
    assertThat(open("LIKELY_DUPLICATE", one, other)).isEqualTo("0");

    detection.run(Area.of(village));
    as("bojonegoro")
        .get(DUPLICATES + "?state=PROPOSED&area=" + village)
        .then()
        .body("items", hasSize(0));
    decide(Tokens.ofPerson("bojonegoro-head"), id, Map.of("outcome", "DIFFERENT", "reason", "x"))
        .then()
        .statusCode(409)
        .body("code", equalTo("duplicate-already-decided"));
  }

  @Test
  void twoPeopleWhomTheCivilRegistryKnowsAreTwo() {
    String village = "35.22.14.2001";
    for (String name : List.of("Wagiyem", "Wagiyem")) {
      Map<String, Object> family = family(village, name, "1969-12-31");
      head(family).put("civilRegistry", "MATCHED");
      registered(family);
    }

    detection.run(Area.of(village));

    as("bojonegoro").get(DUPLICATES + "?area=" + village).then().body("items", hasSize(0));
  }

  @Test
  void ofOnePersonsTwoFamiliesOneStays() {
    String village = "35.22.17.2002";
    UUID one = registered(family(village, "Legiyem", "1962-04-17"));
    UUID other = registered(family(village, "Legiyem", "1962-04-17"));
    detection.run(Area.of(village));
    String id = only(village);

    decide(
            Tokens.ofPerson("bojonegoro-head"),
            id,
            Map.of("outcome", "SAME", "reason", "one person", "survivingFamilyId", one))
        .then()
        .statusCode(200)
        .body("state", equalTo("SAME"))
        .body("survivingFamilyId", equalTo(one.toString()));

    as("bojonegoro").get("/api/v1/families/" + one).then().body("members", hasSize(1));
    as("bojonegoro")
        .get("/api/v1/families/" + other)
        .then()
        .body("status", equalTo("MERGED"))
        .body("members", hasSize(0));
  }

  @Test
  void sameNeedsTheFamilyThatStays() {
    String village = "35.22.18.2001";
    registered(family(village, "Kasiyati", "1975-05-05"));
    registered(family(village, "Kasiyati", "1975-05-05"));
    detection.run(Area.of(village));

    for (Map<String, Object> body :
        List.<Map<String, Object>>of(
            Map.of("outcome", "SAME", "reason", "one person"),
            Map.of("outcome", "SAME", "reason", "one", "survivingFamilyId", UUID.randomUUID()))) {
      decide(Tokens.ofPerson("bojonegoro-head"), only(village), body)
          .then()
          .statusCode(422)
          .body("code", equalTo("surviving-family-required"));
    }
  }

  private static Map<String, Object> family(String village, String name, String born) {
    Map<String, Object> family = People.family(village);
    Map<String, Object> head = head(family);
    head.put("name", name);
    head.put("birthDate", born);
    family.put("members", List.of(head));
    return family;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> head(Map<String, Object> family) {
    return ((List<Map<String, Object>>) family.get("members")).getFirst();
  }

  private static void enrolled(UUID family) {
    as("bojonegoro")
        .body(Map.of("familyId", family, "programme", "PKH", "startedOn", "2025-01-10"))
        .put("/api/v1/enrollments/" + UUID.randomUUID())
        .then()
        .statusCode(201);
  }

  private static String only(String village) {
    return as("bojonegoro").get(DUPLICATES + "?area=" + village).path("items[0].id");
  }

  private static String open(String kind, UUID... families) {
    return Databases.query(
            "select count(*) from quality_issue where kind = ? and state <> 'RESOLVED'"
                + " and family_id in (?, ?)",
            kind,
            families[0],
            families[1])
        .getFirst();
  }

  private static Response decide(String token, String id, Map<String, Object> body) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body)
        .post(DUPLICATES + "/" + id + "/decisions");
  }
}
