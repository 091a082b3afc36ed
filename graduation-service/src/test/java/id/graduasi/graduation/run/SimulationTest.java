package id.graduasi.graduation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.graduation.Api;
import id.graduasi.graduation.Crowd;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.infra.Databases;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@ServiceTest
class SimulationTest {

  private static final List<String> TABLES =
      List.of(
          "assessment",
          "standing",
          "journal",
          "scoring_run",
          "scoring_model",
          "input_change",
          "home_visit");

  @Test
  void aDraftIsHeldAgainstTheActiveModelAndNothingIsWritten() throws IOException {
    Crowd crowd = Crowd.of("62.01", 1300);
    draft("simulated", 20);
    List<String> before = counts();

    JsonPath answer =
        crowd
            .post("/scoring-models/simulated/simulations", "{\"area\": \"62.01\", \"shown\": 7}")
            .statusCode(200)
            .body("modelId", equalTo("simulated"))
            .body("activeModelId", equalTo("model-2"))
            .body("families", equalTo(1300))
            .extract()
            .jsonPath();

    assertThat(counts()).isEqualTo(before);
    assertThat(answer.getList("districts.code", String.class))
        .containsExactly("62.01.01", "62.01.02");
    assertThat(answer.getList("districts.families", Integer.class)).containsExactly(650, 650);
    List<Integer> movements = answer.getList("movements.families", Integer.class);
    assertThat(movements.stream().mapToInt(count -> count).sum()).isEqualTo(1300);
    int changed = answer.getInt("changed");
    assertThat(changed).as("a lower threshold lifts somebody").isPositive();
    assertThat(answer.getList("districts.changed", Integer.class).stream().mapToInt(n -> n).sum())
        .isEqualTo(changed);
    assertThat(answer.getList("moved")).hasSize(Math.min(7, changed));
    assertThat(answer.getList("moved.from", String.class)).containsOnly("NOT_YET");
    assertThat(answer.getList("moved.to", String.class)).containsOnly("NEAR");
  }

  @Test
  void theActiveModelAgainstItselfMovesNobody() {
    Crowd crowd = Crowd.of("62.02", 12);

    crowd
        .post("/scoring-models/model-2/simulations", "{\"area\": \"62.02\"}")
        .body("families", equalTo(12))
        .body("changed", equalTo(0))
        .body("moved.size()", equalTo(0));
  }

  @Test
  void aSimulationStaysInsideTheCallersAreaAndAProvince() {
    Api.post(Api.OFFICE, "/scoring-models/model-1/simulations", "{\"area\": \"62.01\"}")
        .statusCode(404)
        .body("code", equalTo("area-not-found"));
    Api.post("ministry", "/scoring-models/model-1/simulations", "{\"area\": \"*\"}")
        .statusCode(422)
        .body("code", equalTo("area-too-large"));
    Api.post("ministry", "/scoring-models/none/simulations", "{\"area\": \"62.01\"}")
        .statusCode(404);
    Api.post(Api.FACILITATOR, "/scoring-models/model-1/simulations", "{\"area\": \"35.22\"}")
        .statusCode(403);
    for (String body : List.of("", "null", "{}", "{\"area\": \"35\", \"shown\": -1}")) {
      Api.post("ministry", "/scoring-models/model-1/simulations", body).statusCode(400);
    }
  }

  private static List<String> counts() {
    return TABLES.stream()
        .map(table -> Databases.query("select count(*) from " + table).getFirst())
        .toList();
  }

  private static void draft(String id, int near) throws IOException {
    try (InputStream in = SimulationTest.class.getResourceAsStream("/models/model-2.json")) {
      JsonNode document = new ObjectMapper().readTree(Objects.requireNonNull(in));
      ((ObjectNode) document).remove("id");
      ((ObjectNode) document).put("version", 201);
      ((ObjectNode) document.get("thresholds")).put("near", near);
      Api.as("ministry")
          .contentType("application/json")
          .body(document.toString())
          .put("/api/v1/scoring-models/" + id)
          .then()
          .statusCode(201);
    }
  }
}
