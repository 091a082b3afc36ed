package id.graduasi.registry.dci;

import static id.graduasi.registry.Calls.registered;
import static id.graduasi.registry.dci.Dci.byExpression;
import static id.graduasi.registry.dci.Dci.byIdentifier;
import static id.graduasi.registry.dci.Dci.criteria;
import static id.graduasi.registry.dci.Dci.found;
import static id.graduasi.registry.dci.Dci.records;
import static id.graduasi.registry.dci.Dci.search;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.Calls;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RegistryTest
class SearchTest {

  @Test
  void aPersonIsFoundByHerNikAndTheLookUpIsNotedWithItsPurpose() {
    Map<String, Object> family = People.family();
    String nik = nik(family, 0);
    UUID id = registered(family);
    String sender = Dci.sender(Map.of());
    Map<String, Object> asked = byIdentifier("UIN", nik);
    asked.put("authorize", Map.of("purpose", Map.of("text", "Payment of the food programme")));

    JsonNode answer = found(search(sender, asked));

    assertThat(answer.path("status").asText()).isEqualTo("succ");
    assertThat(answer.path("data").path("reg_record_type").asText()).isEqualTo("Member");
    JsonNode member = answer.path("data").path("reg_records").path(0);
    assertThat(member.path("member_identifier").path(0).path("identifier_value").asText())
        .isEqualTo(nik);
    JsonNode person = member.path("demographic_info");
    assertThat(person.path("name").path("given_name").asText()).isEqualTo("Siti Aminah");
    assertThat(person.path("sex").asText()).isEqualTo("female");
    assertThat(person.path("birth_date").asText()).isEqualTo("1985-07-01");
    assertThat(person.path("address").path(0).path("locality").asText()).isNotBlank();
    assertThat(member.path("marital_status").asText()).isEqualTo("W");
    assertThat(member.path("is_disabled").asBoolean()).isFalse();
    assertThat(member.path("related_person").path(0).path("relationship_type").asText())
        .isEqualTo("child");
    assertThat(answer.path("pagination").path("total_count").asInt()).isOne();
    assertThat(
            Databases.query(
                "select subject || '; ' || purpose from access_log where family_id = ?", id))
        .containsExactly("ministry; SP-DCI " + sender + ": Payment of the food programme");
  }

  @Test
  void aGroupShowsTheFamilyWithItsDecileAsPovertyScore() {
    Map<String, Object> family = People.family();
    registered(family);
    String sender = Dci.sender(Map.of());
    Map<String, Object> asked = byIdentifier("KK", family.get("kk").toString());
    asked.put("response_entity", "Group");

    JsonNode group = records(search(sender, asked)).path(0);

    assertThat(group.path("@type").asText()).isEqualTo("Group");
    assertThat(group.path("group_type").asText()).isEqualTo("family");
    assertThat(group.path("poverty_score").asInt()).isEqualTo(2);
    assertThat(group.path("poverty_score_type").asText()).isEqualTo("DTSEN-decile");
    assertThat(group.path("group_size").asInt()).isEqualTo(2);
    assertThat(group.path("member_list")).hasSize(2);
    assertThat(group.path("member_list").path(1).path("education_level").asText()).isEqualTo("1");
    assertThat(group.path("group_head_info").path("relationship_head").asText()).isEqualTo("head");
    assertThat(group.path("place").path("identifier").asText()).isEqualTo("35.22.15.1001");
    assertThat(group.findValuesAsText("identifier_value")).contains(family.get("kk").toString());
  }

  @Test
  void withoutTheScopeIdentifiersAreMaskedAndOnlyALookUpIsNoted() {
    Map<String, Object> family = People.family();
    String nik = nik(family, 0);
    UUID id = registered(family);
    String sender = Dci.sender(Map.of("scopes", List.of("SEARCH")));

    JsonNode byNumber = records(search(sender, byExpression("Group", number(id))));
    assertThat(byNumber.toString()).doesNotContain(nik).contains("************");
    assertThat(noted(id)).isZero();

    JsonNode byNik = records(search(sender, byIdentifier("UIN", nik)));
    assertThat(byNik).hasSize(1);
    assertThat(byNik.toString()).doesNotContain(nik);
    assertThat(noted(id)).isOne();
  }

  @Test
  void aSenderSeesNoMoreThanItsAreaAndItsToken() {
    Map<String, Object> family = People.family();
    String nik = nik(family, 0);
    registered(family);
    String lamongan = Dci.sender(Map.of("areaCode", "35.24"));
    String country = Dci.sender(Map.of("subject", "jatim"));

    assertThat(records(search(lamongan, byIdentifier("UIN", nik)))).isEmpty();
    JsonNode seen =
        Dci.read(
            Dci.post("jatim", "sync/search", search(country, byIdentifier("UIN", nik))).asString());
    assertThat(seen.findPath("reg_records")).hasSize(1);
    String foreign = Dci.sender(Map.of("subject", "kalsel", "areaCode", "*"));
    JsonNode unseen =
        Dci.read(
            Dci.post("kalsel", "sync/search", search(foreign, byIdentifier("UIN", nik)))
                .asString());
    assertThat(unseen.findPath("reg_records")).isEmpty();
    String disjoint = Dci.sender(Map.of("subject", "kalsel", "areaCode", "35.22"));
    Dci.post("kalsel", "sync/search", search(disjoint, byIdentifier("UIN", nik)))
        .then()
        .statusCode(403);
  }

  @Test
  void whatNobodyCanHaveFindsNobody() {
    String sender = Dci.sender(Map.of());

    JsonNode answer = found(search(sender, byIdentifier("UIN", "TEST-001")));

    assertThat(answer.path("status").asText()).isEqualTo("succ");
    assertThat(answer.path("data").path("reg_records").isArray()).isTrue();
    assertThat(answer.path("data").path("reg_records")).isEmpty();
  }

  @Test
  void anExpressionJoinsConditionsOnFamiliesAndPeople() {
    String village = "35.22.15.2003";
    registered(People.family(village));
    registered(deciled(village, 4));
    String sender = Dci.sender(Map.of());
    Map<String, Object> there = Map.of("place", Map.of("$eq", village));

    assertThat(groups(sender, Map.of("$and", List.of(there, score("$lt", 3))))).isOne();
    assertThat(groups(sender, Map.of("$and", List.of(there, Map.of("$not", score("$lt", 3))))))
        .isOne();
    assertThat(
            groups(
                sender,
                Map.of(
                    "$and", List.of(there, Map.of("poverty_score", Map.of("$in", List.of(2, 4)))))))
        .isEqualTo(2);
    assertThat(
            groups(
                sender,
                Map.of(
                    "$and",
                    List.of(
                        there,
                        Map.of("household.household_head_info.person.sex", Map.of("$eq", "female")),
                        Map.of("group_head_info.marital_status", "W")))))
        .isEqualTo(2);
    assertThat(
            groups(sender, Map.of("$and", List.of(there, Map.of("group_head_info.sex", "male")))))
        .isZero();
    assertThat(
            groups(
                sender,
                Map.of(
                    "$and",
                    List.of(there, Map.of("$or", List.of(score("$ge", 9), score("$le", 2)))))))
        .isOne();
  }

  @Test
  void predicatesHoldAllTogether() {
    String village = "35.22.15.2015";
    registered(People.family(village));
    String sender = Dci.sender(Map.of());
    List<Map<String, Object>> predicates =
        List.of(
            predicate(1, "age", "lt", "25", "and", "poverty_score", "lt", "2.5"),
            predicate(2, "place", "eq", village, "not", "sex", "eq", "female"));

    Map<String, Object> asked = criteria("predicate", predicates);
    asked.put("response_entity", "Member");
    JsonNode members = records(search(sender, asked));

    assertThat(members).hasSize(1);
    assertThat(members.path(0).findValuesAsText("given_name")).containsExactly("Budi");
  }

  @Test
  void pagesFollowTheOrderThatWasAskedFor() {
    String village = "35.22.15.2016";
    for (int decile : new int[] {3, 1, 4, 2}) {
      registered(deciled(village, decile));
    }
    String sender = Dci.sender(Map.of());
    Map<String, Object> asked = byExpression("Group", Map.of("place", village));
    asked.put("sort", List.of(Map.of("attribute_name", "poverty_score", "sort_order", "desc")));
    asked.put("pagination", Map.of("page_size", 3, "page_number", 1));
    assertThat(scores(search(sender, asked))).containsExactly("4", "3", "2");

    asked.put("pagination", Map.of("page_size", 3, "page_number", 2));
    JsonNode second = found(search(sender, asked));
    assertThat(second.path("data").path("reg_records").findValuesAsText("poverty_score"))
        .containsExactly("1");
    assertThat(second.path("pagination").path("total_count").asInt()).isEqualTo(4);
    assertThat(second.path("pagination").path("page_number").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "rjct.search_criteria.invalid, {\"shoe_size\":{\"$eq\":38}}",
    "rjct.search_criteria.invalid, {\"poverty_score\":{\"$near\":3}}",
    "rjct.search_criteria.invalid, {\"sex\":{\"$lt\":\"female\"}}",
    "rjct.search_criteria.invalid, {\"sex\":{\"$eq\":\"woman\"}}",
    "rjct.search_criteria.invalid, {\"poverty_score\":{\"$lt\":\"few\"}}",
    "rjct.search_criteria.invalid, {\"birth_date\":{\"$lt\":\"2026-02-30\"}}",
    "rjct.search_criteria.invalid, {\"location\":{\"$eq\":\"central_region\"}}",
    "rjct.search_criteria.invalid, {\"$and\":[]}",
    "rjct.search_criteria.invalid, {}"
  })
  void aQuestionThatCannotBeReadIsRejectedAndTheOthersAreAnswered(String code, String query) {
    String sender = Dci.sender(Map.of());
    Map<String, Object> asked = byExpression("Group", Map.of());
    asked.put(
        "query",
        Map.of(
            "type",
            "x",
            "value",
            Map.of("expression", Map.of("query", Dci.read(query.replace(';', ','))))));
    ObjectNode message =
        Dci.message(
            "search",
            sender,
            Dci.searches(List.of(asked, byIdentifier("UIN", "3522154107850001"))));
    ((ObjectNode) message.path("header")).put("total_count", 2);

    JsonNode answers = Dci.read(Dci.post("sync/search", message).asString());

    assertThat(answers.findPath("search_response").findValuesAsText("status"))
        .containsExactly("rjct", "succ");
    assertThat(answers.findPath("status_reason_code").asText()).isEqualTo(code);
  }

  @Test
  void sortPageAndReferencesHaveCodesOfTheirOwn() {
    String sender = Dci.sender(Map.of());
    Map<String, Object> sorted = byExpression("Group", Map.of("place", "35.22"));
    sorted.put("sort", List.of(Map.of("attribute_name", "member_identifier")));
    assertThat(reason(search(sender, sorted))).isEqualTo("rjct.sort.invalid");

    Map<String, Object> paged = byExpression("Group", Map.of("place", "35.22"));
    paged.put("pagination", Map.of("page_size", 1001));
    assertThat(reason(search(sender, paged))).isEqualTo("rjct.pagination.invalid");

    ObjectNode twice =
        Dci.message(
            "search",
            sender,
            Dci.searches(List.of(byIdentifier("UIN", "1"), byIdentifier("UIN", "2"))));
    ((ObjectNode) twice.path("header")).put("total_count", 2);
    ((ObjectNode) twice.findPath("search_request").path(1)).put("reference_id", "r1");
    JsonNode answers = Dci.read(Dci.post("sync/search", twice).asString());
    assertThat(answers.findPath("search_response").path(1).path("status_reason_code").asText())
        .isEqualTo("rjct.reference_id.duplicate");
  }

  private static String reason(ObjectNode search) {
    return found(search).path("status_reason_code").asText();
  }

  private static List<String> scores(ObjectNode search) {
    return records(search).findValuesAsText("poverty_score");
  }

  private static int groups(String sender, Map<String, Object> query) {
    JsonNode answer = found(search(sender, byExpression("Group", query)));
    assertThat(answer.path("status").asText()).as(answer.toString()).isEqualTo("succ");
    return answer.path("pagination").path("total_count").asInt();
  }

  private static Map<String, Object> score(String operator, int value) {
    return Map.of("poverty_score", Map.of(operator, value));
  }

  private static Map<String, Object> predicate(
      int number,
      String first,
      String how,
      String value,
      String condition,
      String second,
      String how2,
      String value2) {
    return Map.of(
        "seq_num",
        number,
        "expression1",
        Map.of("attribute_name", first, "operator", how, "attribute_value", value),
        "condition",
        condition,
        "expression2",
        Map.of("attribute_name", second, "operator", how2, "attribute_value", value2));
  }

  private static Map<String, Object> deciled(String village, int decile) {
    Map<String, Object> family = People.family(village);
    family.put("decile", Map.of("value", decile, "dtsenVersion", "2026-Q3"));
    return family;
  }

  private static Map<String, Object> number(UUID family) {
    String number = Calls.as("bojonegoro").get("/api/v1/families/" + family).path("familyNumber");
    return new HashMap<>(Map.of("group_identifier", number));
  }

  private static long noted(UUID family) {
    return new ArrayList<>(
            Databases.query("select id::text from access_log where family_id = ?", family))
        .size();
  }

  @SuppressWarnings("unchecked")
  private static String nik(Map<String, Object> family, int member) {
    List<Map<String, Object>> members = (List<Map<String, Object>>) family.get("members");
    return members.get(member).get("nik").toString();
  }
}
