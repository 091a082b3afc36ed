package id.graduasi.graduation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault at a time is planted into a good document; it alone is named, with its place. */
class ModelFaultsTest {

  private static final String REMOVED = "-";

  @ParameterizedTest(name = "{2} at {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/colour | colour | MODEL_FIELD_UNKNOWN | \"red\"",
        "/id | id | MODEL_ID_DIFFERS | \"model-7\"",
        "/version | version | MODEL_NOT_WHOLE | 0",
        "/version | version | MODEL_NOT_WHOLE | \"2\"",
        "/name | name | MODEL_NOT_AN_OBJECT | \"Model\"",
        "/name/en | name.en | MODEL_NOT_A_TEXT | -",
        "/name/fr | name.fr | MODEL_FIELD_UNKNOWN | \"Modèle\"",
        "/thresholds/near | thresholds.near | MODEL_NEAR_NOT_BELOW_READY | 65",
        "/thresholds/ready | thresholds.ready | MODEL_NOT_WHOLE | 101",
        "/indicators | indicators | MODEL_NOT_A_LIST | []",
        "/indicators/3/key | indicators[3].key | MODEL_KEY_REPEATED | \"decile\"",
        "/indicators/3/key | indicators[3].key | MODEL_NOT_A_TEXT | \" \"",
        "/indicators/0/source | indicators[0].source | MODEL_SOURCE_UNKNOWN | \"family.religion\"",
        "/indicators/0/source | indicators[0].source | MODEL_SOURCE_UNKNOWN | \"visit.business\"",
        "/indicators/0/weight | indicators[0].weight | MODEL_FIELD_UNKNOWN | 12",
        "/indicators/4/direction | indicators[4].direction | MODEL_NOT_A_CHOICE | \"SIDEWAYS\"",
        "/indicators/4/missingPoints | indicators[4].missingPoints | MODEL_NOT_WHOLE | 9",
        "/indicators/4/attainable | indicators[4].attainable | MODEL_NOT_A_FLAG | \"yes\"",
        "/indicators/4/change | indicators[4].change | MODEL_CHANGE_MISSING | -",
        "/indicators/4/change/id | indicators[4].change | MODEL_CHANGE_MISSING | \"Bekerja\"",
        "/indicators/4/rungs | indicators[4].rungs | MODEL_NOT_A_LIST | {}",
        "/indicators/4/rungs/3/points | indicators[4].rungs | MODEL_RUNGS_WITHOUT_MAXIMUM | 7",
        "/indicators/4/rungs/2/points | indicators[4].rungs[2].points | MODEL_POINTS_FALL | 3",
        "/indicators/4/rungs/2/points | indicators[4].rungs[2].points | MODEL_NOT_WHOLE | 1.5",
        "/indicators/4/rungs/2/from | indicators[4].rungs[2].from | MODEL_FROM_NOT_ABOVE | 1",
        "/indicators/4/rungs/2/from | indicators[4].rungs[2].from | MODEL_NOT_A_NUMBER | \"2\"",
        "/indicators/4/rungs/2/from | indicators[4].rungs[2].from | MODEL_NOT_A_NUMBER | 1e99",
        "/indicators/4/rungs/0/from | indicators[4].rungs[0].from | MODEL_FIRST_RUNG_FROM | 0",
        "/indicators/2/rungs/2/points | indicators[2].rungs[2].points | MODEL_POINTS_RISE | 4",
        "/indicators/5/rungs/4/label | indicators[5].rungs[4].label | MODEL_LABEL_MISSING | -",
        "/indicators/5/rungs/4/values/0 | indicators[5].rungs[4].values | MODEL_VALUE_REPEATED"
            + " | \"NONE\"",
        "/indicators/5/rungs/4/values/0 | indicators[5].rungs[4].values[0] | MODEL_NOT_A_TEXT | 7",
        "/indicators/5/rungs/2/target | indicators[5].rungs[2].target | MODEL_NOT_A_FLAG | 0",
        "/indicators/7 | indicators[7] | MODEL_NOT_AN_OBJECT | null",
        "/conditions | conditions | MODEL_NOT_A_LIST | -",
        "/conditions/1/source | conditions[1].source | MODEL_CONDITION_SOURCE"
            + " | \"family.ownsBusiness\"",
        "/conditions/1/source | conditions[1].source | MODEL_CONDITION_AGAINST_DIRECTION"
            + " | \"visit.debtPercentOfIncome\"",
        "/conditions/1/key | conditions[1].key | MODEL_KEY_REPEATED | \"decile-known\"",
        "/conditions/1/band | conditions[1].band | MODEL_CONDITION_OF_NOT_YET | \"NOT_YET\"",
        "/conditions/2/atLeast | conditions[2].atLeast | MODEL_CONDITION_OFF_RUNGS | 21",
        "/conditions/2/atLeast | conditions[2].atLeast | MODEL_NOT_A_NUMBER | true"
      })
  void aPlantedFaultIsNamedWithItsPlace(
      String pointer, String place, ModelRule rule, String planted) {
    ObjectNode document = Samples.document("model-2").deepCopy();
    plant(document, pointer, planted);

    List<ModelFault> faults =
        catchThrowableOfType(ModelRefused.class, () -> ModelReader.read("model-2", document))
            .faults();

    assertThat(faults)
        .anySatisfy(
            fault -> {
              assertThat(fault.path()).isEqualTo(place);
              assertThat(fault.rule()).isEqualTo(rule);
            });
    assertThat(rule.sentence().with(faults.getFirst().arguments().toArray()).id())
        .isNotEqualTo(rule.sentence().en());
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3"})
  void whatAFamilyCannotOrShouldNotChangeIsNeverAskedOfIt(int indicator) {
    ObjectNode document = Samples.document("model-2").deepCopy();
    ObjectNode json = (ObjectNode) document.at("/indicators/" + indicator);
    json.put("attainable", true);
    json.putObject("change").put("id", "Menjadi {target}").put("en", "Become {target}");

    assertThat(
            catchThrowableOfType(ModelRefused.class, () -> ModelReader.read("model-2", document))
                .faults())
        .contains(
            new ModelFault(
                "indicators[%d].attainable".formatted(indicator),
                ModelRule.MODEL_NOT_ATTAINABLE,
                List.of()));
  }

  private static void plant(ObjectNode document, String pointer, String planted) {
    int last = pointer.lastIndexOf('/');
    JsonNode parent = document.at(pointer.substring(0, last));
    String name = pointer.substring(last + 1);
    if (planted.equals(REMOVED)) {
      ((ObjectNode) parent).remove(name);
    } else if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), Samples.json(planted));
    } else {
      ((ObjectNode) parent).set(name, Samples.json(planted));
    }
  }
}
