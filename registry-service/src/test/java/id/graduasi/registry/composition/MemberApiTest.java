package id.graduasi.registry.composition;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class MemberApiTest {

  @Test
  void aChildIsBornIntoAFamily() {
    UUID family = registered(People.family());
    Map<String, Object> child = child();

    put(family, child)
        .then()
        .statusCode(201)
        .header("ETag", "\"2\"")
        .body("members", hasSize(3))
        .body("members[2].name", equalTo("Budi"));
    put(family, child).then().statusCode(200).body("version", equalTo(2));
  }

  @Test
  void aKnownPersonKeepsHerNumberWhenItIsNotSent() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    Map<String, Object> head = new HashMap<>(members(family).getFirst());
    String nik = (String) head.remove("nik");
    head.put("name", "Siti Aminah Peraga");

    put(id, head)
        .then()
        .statusCode(200)
        .body("members[0].name", equalTo("Siti Aminah Peraga"))
        .body("members[0].nik", equalTo("************" + nik.substring(12)));

    head.put("nik", "************1234");
    put(id, head).then().statusCode(422).body("code", equalTo("masked-value"));
    Map<String, Object> unknown = child();
    unknown.remove("nik");
    put(id, unknown)
        .then()
        .statusCode(422)
        .body("code", equalTo("nik-required"))
        .body("violations.field", contains("nik"));
  }

  @Test
  void aNewRepresentativeTakesTheCardFromTheFormerOne() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    Map<String, Object> child = new HashMap<>(members(family).get(1));
    child.put("representative", true);

    put(id, child).then().statusCode(200).body("members.representative", contains(false, true));
  }

  @Test
  void aPersonOfAnotherFamilyDoesNotJoinTwice() {
    Map<String, Object> other = People.family();
    registered(other);
    UUID id = registered(People.family());
    Map<String, Object> taken = new HashMap<>(members(other).get(1));

    put(id, taken).then().statusCode(409).body("code", equalTo("member-in-other-family"));
    taken.put("id", UUID.randomUUID().toString());
    put(id, taken)
        .then()
        .statusCode(409)
        .body("code", equalTo("nik-already-registered"))
        .body("violations.field", contains("nik"));
  }

  @Test
  void aPersonHeldInAnotherAreaDoesNotJoinAndBothOfficesLearnOfIt() {
    Map<String, Object> elsewhere = People.family();
    registered(elsewhere);
    Map<String, Object> ours = People.family("35.24.01.2001");
    UUID id = UUID.randomUUID();
    as("lamongan").body(ours).put("/api/v1/families/" + id).then().statusCode(201);
    Map<String, Object> held = new HashMap<>(members(elsewhere).get(1));
    String person = (String) held.put("id", UUID.randomUUID().toString());

    as("lamongan")
        .body(held)
        .put("/api/v1/families/" + id + "/members/" + held.get("id"))
        .then()
        .statusCode(409)
        .body("code", equalTo("nik-held-elsewhere"));

    assertThat(
            Databases.query(
                "select area_code from quality_issue where kind = 'NIK_HELD_ELSEWHERE'"
                    + " and coalesce(member_id::text, details ->> 'person') = ? order by 1",
                person))
        .containsExactly("35.22.15.1001", "35.24.01.2001");
  }

  @Test
  void aDeathIsRememberedAndTheHeadHasASuccessor() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    String head = (String) members(family).getFirst().get("id");
    String child = (String) members(family).get(1).get("id");

    delete(id, head, "reason=DIED")
        .then()
        .statusCode(422)
        .body("code", equalTo("head-leaves"))
        .body("violations.field", contains("headId"));
    delete(id, head, "reason=DIED&on=2026-03-01&headId=" + child)
        .then()
        .statusCode(200)
        .body("members.id", contains(child))
        .body("members[0].relationship", equalTo("HEAD"));
    delete(id, child, "reason=DIED").then().statusCode(422).body("code", equalTo("nobody-left"));

    assertThat(
            Databases.query(
                "select reason || ' ' || left_on from former_member where member_id = ?",
                UUID.fromString(head)))
        .containsExactly("DIED 2026-03-01");
    as("bojonegoro")
        .get("/api/v1/families/" + id + "/history")
        .then()
        .body("items[0].cause", equalTo("member left: DIED"));
  }

  @Test
  void aPersonLeavesOnlyForAKnownReasonAndInTheKnownVersion() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    String child = (String) members(family).get(1).get("id");

    delete(id, child, "note=none").then().statusCode(400);
    delete(id, child, "reason=BORED").then().statusCode(400);
    delete(id, UUID.randomUUID().toString(), "reason=DIED")
        .then()
        .statusCode(404)
        .body("code", equalTo("member-not-found"));
    delete(id, child, "reason=DIED&on=2099-01-01")
        .then()
        .statusCode(422)
        .body("code", equalTo("date-not-come"));
    as("bojonegoro")
        .header("If-Match", "\"9\"")
        .delete("/api/v1/families/" + id + "/members/" + child + "?reason=DIED")
        .then()
        .statusCode(412);
    as("lamongan")
        .delete("/api/v1/families/" + id + "/members/" + child + "?reason=DIED")
        .then()
        .statusCode(404)
        .body("code", equalTo("family-not-found"));
    as("bojonegoro")
        .get("/api/v1/families/" + id)
        .then()
        .body("members.id", not(hasSize(1)))
        .body("version", equalTo(1));
  }

  private static Map<String, Object> child() {
    Map<String, Object> child = new HashMap<>(People.child());
    child.put("nik", People.nik("352215020326"));
    child.put("birthDate", "2026-03-02");
    child.remove("education");
    return child;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> members(Map<String, Object> family) {
    return (List<Map<String, Object>>) family.get("members");
  }

  private static Response put(UUID family, Map<String, Object> member) {
    return as("bojonegoro")
        .body(member)
        .put("/api/v1/families/" + family + "/members/" + member.get("id"));
  }

  private static Response delete(UUID family, String member, String query) {
    return as("bojonegoro")
        .delete("/api/v1/families/" + family + "/members/" + member + "?" + query);
  }
}
