package id.graduasi.graduation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.graduation.Api;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ScoringModelTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aDraftIsMadeOnceReplacedUnderIfMatchAndReadByEverybody() {
    ObjectNode document = document(101);

    put("draft-a", document, null)
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("state", equalTo("DRAFT"))
        .body("activeFrom", nullValue())
        .body("version", equalTo(101));
    put("draft-a", document, null).statusCode(200).header("ETag", "\"1\"");
    ((ObjectNode) document.get("thresholds")).put("ready", 70);
    put("draft-a", document, null).statusCode(409).body("code", equalTo("already-exists"));
    put("draft-a", document, "\"7\"").statusCode(412);
    put("draft-a", document, "\"1\"").statusCode(200).header("ETag", "\"2\"");
    Api.get(Api.FACILITATOR, "/scoring-models/draft-a")
        .statusCode(200)
        .body("document.thresholds.ready", equalTo(70));
    List<String> told =
        Databases.query(
            "select payload::text from journal where key = 'draft-a' order by position");
    assertThat(told).hasSize(2);
    told.forEach(
        body -> Contracts.assertValid("id.graduasi.graduation.scoring-model.drafted.v1", body));
  }

  @Test
  void aModelIsGivenItsDayAndThenNeverChanges() {
    LocalDate day = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(400);
    put("draft-b", document(102), null).statusCode(201);

    activate("draft-b", day.minusDays(800)).statusCode(422).body("code", equalTo("model-day-past"));
    activate("draft-b", day.plusYears(3))
        .statusCode(422)
        .body("code", equalTo("model-day-too-far"));
    activate("draft-b", day)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("SCHEDULED"))
        .body("active", equalTo(false));
    activate("draft-b", day.plusDays(1)).statusCode(200).body("revision", equalTo(3));
    put("draft-b", document(103), "\"3\"").statusCode(409).body("code", equalTo("model-published"));
    put("draft-c", document(104), null).statusCode(201);
    activate("draft-c", day.plusDays(1)).statusCode(409).body("code", equalTo("model-day-taken"));
    put("draft-d", document(104), null)
        .statusCode(409)
        .body("code", equalTo("model-version-taken"));
    Contracts.assertValid(
        "id.graduasi.graduation.scoring-model.activated.v1",
        Databases.query(
                "select payload::text from journal where key = 'draft-b' order by position desc")
            .getFirst());
  }

  @Test
  void whatCountsTodayFollowsFromTheDay() {
    Api.get("auditor", "/scoring-models")
        .body("items.findAll { it.state == 'ACTIVE' }.id", contains("model-2"))
        .body("items.find { it.id == 'model-1' }.state", equalTo("RETIRED"));
    activate("model-1", LocalDate.now(ZoneId.of("Asia/Jakarta")))
        .statusCode(409)
        .body("code", equalTo("model-published"));
    put("model-2", document(105), "\"1\"").statusCode(409).body("code", equalTo("model-published"));
  }

  @Test
  void everyFaultIsNamedWithItsPlaceInBothLanguages() {
    ObjectNode document = document(106);
    document.put("colour", "red");
    ((ObjectNode) document.at("/indicators/4/rungs/2")).put("points", 3);
    ((ObjectNode) document.at("/conditions/0")).put("source", "family.religion");

    put("draft-e", document, null)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("model-faulty"))
        .body(
            "violations.field",
            hasItems("colour", "indicators[4].rungs[2].points", "conditions[0].source"))
        .body("violations.find { it.field == 'colour' }.code", equalTo("model-field-unknown"))
        .body("violations[0].message", notNullValue());
    Api.get("ministry", "/scoring-models/draft-e").statusCode(404);
  }

  @Test
  void onlyTheMinistryWrites() {
    for (String client : List.of(Api.OFFICE, Api.HEAD, "jatim", "auditor", Api.FACILITATOR)) {
      Api.as(client)
          .contentType("application/json")
          .body(document(107).toString())
          .put("/api/v1/scoring-models/draft-f")
          .then()
          .statusCode(403);
    }
    Api.post(Api.OFFICE, "/scoring-models/model-1/activations", "{\"from\": \"2027-01-01\"}")
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "7", "\"x\"", "{}", "{\"indicators\": [1, null]}"})
  void whatIsNoModelIsRefusedWithoutAnAccident(String body) {
    int status =
        ministry()
            .body(body)
            .put("/api/v1/scoring-models/draft-g")
            .then()
            .contentType("application/problem+json")
            .extract()
            .statusCode();

    assertThat(status).as(body).isIn(400, 422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Model", "a b", "x_y", "-a", "9"})
  void anIdIsPlain(String id) {
    ministry()
        .body(document(108).toString())
        .put("/api/v1/scoring-models/{id}", id)
        .then()
        .statusCode(400);
  }

  private static ValidatableResponse put(String id, ObjectNode document, String ifMatch) {
    RequestSpecification request = ministry().body(document.toString());
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put("/api/v1/scoring-models/" + id).then();
  }

  private static ValidatableResponse activate(String id, LocalDate from) {
    return Api.post(
        "ministry", "/scoring-models/" + id + "/activations", "{\"from\": \"" + from + "\"}");
  }

  private static RequestSpecification ministry() {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("ministry"))
        .header("Accept-Language", "en")
        .contentType("application/json");
  }

  private static ObjectNode document(int version) {
    try (InputStream in = ScoringModelTest.class.getResourceAsStream("/models/model-2.json")) {
      ObjectNode document = (ObjectNode) JSON.readTree(Objects.requireNonNull(in));
      document.remove("id");
      return document.put("version", version);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
