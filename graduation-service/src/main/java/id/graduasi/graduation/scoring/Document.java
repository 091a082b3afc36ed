package id.graduasi.graduation.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A JSON object being read: it collects faults with their paths instead of stopping at one. */
final class Document {

  private static final int LONGEST_LIST = 100;
  private static final int LONGEST_TEXT = 300;

  /** Beyond it a fault more tells nothing. */
  private static final int MOST_FAULTS = 100;

  private final JsonNode json;
  private final String path;
  private final List<ModelFault> faults;

  private Document(JsonNode json, String path, List<ModelFault> faults) {
    this.json = json;
    this.path = path;
    this.faults = faults;
  }

  static Document of(JsonNode json) {
    return new Document(json, "", new ArrayList<>());
  }

  void fault(String field, ModelRule rule, Object... arguments) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new ModelFault(at(field), rule, List.of(arguments)));
    }
  }

  void refuseIfFaulty() {
    if (!faults.isEmpty()) {
      throw new ModelRefused(faults);
    }
  }

  Document only(String... fields) {
    Set<String> known = Set.copyOf(Arrays.asList(fields));
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                fault(shown(name), ModelRule.MODEL_FIELD_UNKNOWN);
              }
            });
    return this;
  }

  boolean has(String field) {
    return json.hasNonNull(field);
  }

  Document object(String field) {
    JsonNode value = json.path(field);
    if (!value.isObject()) {
      fault(field, ModelRule.MODEL_NOT_AN_OBJECT);
      value = MissingNode.getInstance();
    }
    return new Document(value, at(field), faults);
  }

  /** The objects of a list; an entry that is none is a fault at its place. */
  List<Document> list(String field) {
    JsonNode value = json.path(field);
    if (!value.isArray() || value.isEmpty() || value.size() > LONGEST_LIST) {
      fault(field, ModelRule.MODEL_NOT_A_LIST, LONGEST_LIST);
      return List.of();
    }
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      String entry = field + "[" + i + "]";
      if (value.get(i).isObject()) {
        documents.add(new Document(value.get(i), at(entry), faults));
      } else {
        fault(entry, ModelRule.MODEL_NOT_AN_OBJECT);
      }
    }
    return documents;
  }

  String text(String field) {
    JsonNode value = json.path(field);
    if (!isText(value)) {
      fault(field, ModelRule.MODEL_NOT_A_TEXT, LONGEST_TEXT);
      return "";
    }
    return value.textValue();
  }

  List<String> texts(String field) {
    JsonNode value = json.path(field);
    List<String> texts = new ArrayList<>();
    if (!value.isArray() || value.isEmpty() || value.size() > LONGEST_LIST) {
      fault(field, ModelRule.MODEL_NOT_A_LIST, LONGEST_LIST);
      return texts;
    }
    for (int i = 0; i < value.size(); i++) {
      if (isText(value.get(i))) {
        texts.add(value.get(i).textValue());
      } else {
        fault(field + "[" + i + "]", ModelRule.MODEL_NOT_A_TEXT, LONGEST_TEXT);
      }
    }
    return texts;
  }

  int whole(String field, int least, int most) {
    JsonNode value = json.path(field);
    if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
      fault(field, ModelRule.MODEL_NOT_WHOLE, least, most);
      return least;
    }
    return value.intValue();
  }

  BigDecimal number(String field) {
    JsonNode value = json.path(field);
    // Through its text: a decimal literal such as 7.2 must stay exactly 7.2.
    if (!value.isNumber() || value.asText().length() > 20) {
      fault(field, ModelRule.MODEL_NOT_A_NUMBER);
      return BigDecimal.ZERO;
    }
    BigDecimal number = new BigDecimal(value.asText());
    if (number.scale() < -20 || number.scale() > 20) {
      fault(field, ModelRule.MODEL_NOT_A_NUMBER);
      return BigDecimal.ZERO;
    }
    return Numbers.plain(number);
  }

  boolean flag(String field) {
    JsonNode value = json.path(field);
    if (!value.isBoolean()) {
      fault(field, ModelRule.MODEL_NOT_A_FLAG);
    }
    return value.booleanValue();
  }

  <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
    String name = json.path(field).asText();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    fault(field, ModelRule.MODEL_NOT_A_CHOICE, Arrays.toString(type.getEnumConstants()));
    return otherwise;
  }

  Wording wording(String field) {
    Document both = object(field).only("id", "en");
    return new Wording(both.text("id"), both.text("en"));
  }

  private static boolean isText(JsonNode value) {
    return value.isTextual()
        && !value.textValue().isBlank()
        && value.textValue().length() <= LONGEST_TEXT
        && value.textValue().indexOf('\0') < 0;
  }

  /** A name that somebody made up, short enough to be repeated. */
  private static String shown(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60);
  }

  private String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
