package id.graduasi.graduation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

  @Test
  void thePublishedModelIsReadWhole() {
    ScoringModel model = Samples.model();

    assertThat(model.id()).isEqualTo("model-1");
    assertThat(model.version()).isEqualTo(1);
    assertThat(model.indicators()).hasSize(22);
    assertThat(model.conditions()).extracting(HardCondition::key).contains("decile-gate");
  }

  @Test
  void aDocumentNamesAllItsFaultsAtOnceAndWhere() {
    ObjectNode document = Samples.document().deepCopy();
    document.put("versoin", 2);
    ((ObjectNode) document.get("thresholds")).put("near", 80);
    ObjectNode first = (ObjectNode) document.get("indicators").get(0);
    first.put("source", "family.religion");
    ((ObjectNode) first.get("rungs").get(2)).put("points", 99);
    ((ObjectNode) first.get("rungs").get(3)).put("from", 3);

    assertThat(faultsOf(document))
        .extracting(ModelFault::path)
        .contains(
            "versoin",
            "thresholds.near",
            "indicators[0].source",
            "indicators[0].rungs[2].points",
            "indicators[0].rungs[3].from");
  }

  @Test
  void weightsThatDoNotAddUpToAHundredAreRefused() {
    ObjectNode document = Samples.document().deepCopy();
    ((ArrayNode) document.get("indicators")).remove(0);

    assertThat(faultsOf(document))
        .containsExactly(
            new ModelFault("indicators", ModelRule.MODEL_WEIGHTS_NOT_FULL, List.of(88, 100)));
  }

  @Test
  void somethingThatIsNoModelIsRefusedWithoutAnAccident() {
    for (String text : List.of("{}", "[]", "null", "7", "{\"indicators\":[1,null,{}]}")) {
      assertThat(faultsOf(Samples.json(text))).as(text).isNotEmpty();
    }
  }

  private static List<ModelFault> faultsOf(com.fasterxml.jackson.databind.JsonNode document) {
    return catchThrowableOfType(ModelRefused.class, () -> ModelReader.read(document)).faults();
  }
}
