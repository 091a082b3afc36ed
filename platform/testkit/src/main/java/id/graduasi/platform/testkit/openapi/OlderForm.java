package id.graduasi.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of OpenAPI 3.1 in the form of 3.0: the comparison sees no change of a type that is
 * written in the newer form. Only what matters for compatibility is translated.
 */
final class OlderForm {

  private OlderForm() {}

  static JsonNode of(JsonNode document) {
    ObjectNode older = (ObjectNode) older(document);
    older.put("openapi", "3.0.3");
    return older;
  }

  private static JsonNode older(JsonNode node) {
    if (node.isArray()) {
      ArrayNode items = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> items.add(older(item)));
      return items;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode older = JsonNodeFactory.instance.objectNode();
    node.properties().forEach(member -> older.set(member.getKey(), older(member.getValue())));
    older.remove("examples");
    one(older);
    alternatives(older, "anyOf");
    alternatives(older, "oneOf");
    if (older.has("const")) {
      older.set("enum", JsonNodeFactory.instance.arrayNode().add(older.remove("const")));
    }
    bound(older, "exclusiveMinimum", "minimum");
    bound(older, "exclusiveMaximum", "maximum");
    return older;
  }

  /** {@code type: [integer, null]} is a nullable integer. */
  private static void one(ObjectNode schema) {
    if (!schema.path("type").isArray()) {
      return;
    }
    List<String> types = new ArrayList<>();
    schema.remove("type").forEach(type -> types.add(type.asText()));
    if (types.remove("null")) {
      schema.put("nullable", true);
    }
    if (types.size() == 1) {
      schema.put("type", types.getFirst());
    }
  }

  /** {@code anyOf: [X, null]} is a nullable X. */
  private static void alternatives(ObjectNode schema, String name) {
    if (!schema.path(name).isArray()) {
      return;
    }
    ArrayNode rest = JsonNodeFactory.instance.arrayNode();
    schema
        .remove(name)
        .forEach(
            one -> {
              if (one.path("type").asText().equals("null")) {
                schema.put("nullable", true);
              } else {
                rest.add(one);
              }
            });
    schema.set(rest.size() == 1 ? "allOf" : name, rest);
  }

  private static void bound(ObjectNode schema, String exclusive, String inclusive) {
    if (schema.path(exclusive).isNumber()) {
      schema.set(inclusive, schema.get(exclusive));
      schema.put(exclusive, true);
    }
  }
}
