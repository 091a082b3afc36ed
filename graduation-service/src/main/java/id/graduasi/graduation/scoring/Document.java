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

  void fault(String field, String message) {
    faults.add(new ModelFault(at(field), message));
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
                fault(name, "is not a field of this document");
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
      fault(field, "must be an object");
      value = MissingNode.getInstance();
    }
    return new Document(value, at(field), faults);
  }

  List<Document> list(String field) {
    JsonNode value = json.path(field);
    if (!value.isArray() || value.isEmpty()) {
      fault(field, "must be a list with at least one entry");
      return List.of();
    }
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      documents.add(new Document(value.get(i), at(field) + "[" + i + "]", faults));
    }
    return documents;
  }

  String text(String field) {
    JsonNode value = json.path(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      fault(field, "must be a text");
      return "";
    }
    return value.textValue();
  }

  List<String> texts(String field) {
    JsonNode value = json.path(field);
    List<String> texts = new ArrayList<>();
    value.forEach(node -> texts.add(node.asText()));
    if (!value.isArray() || texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
      fault(field, "must be a list of texts");
    }
    return texts;
  }

  int whole(String field, int least, int most) {
    JsonNode value = json.path(field);
    if (!value.isInt() || value.intValue() < least || value.intValue() > most) {
      fault(field, "must be a whole number from " + least + " to " + most);
      return least;
    }
    return value.intValue();
  }

  BigDecimal number(String field) {
    JsonNode value = json.path(field);
    if (!value.isNumber()) {
      fault(field, "must be a number");
      return BigDecimal.ZERO;
    }
    // Through its text: a decimal literal such as 7.2 must stay exactly 7.2.
    return Numbers.plain(new BigDecimal(value.asText()));
  }

  boolean flag(String field) {
    JsonNode value = json.path(field);
    if (!value.isBoolean()) {
      fault(field, "must be true or false");
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
    fault(field, "must be one of " + Arrays.toString(type.getEnumConstants()));
    return otherwise;
  }

  Wording wording(String field) {
    Document both = object(field).only("id", "en");
    return new Wording(both.text("id"), both.text("en"));
  }

  private String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
