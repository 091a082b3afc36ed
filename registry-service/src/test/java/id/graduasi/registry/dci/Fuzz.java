package id.graduasi.registry.dci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Messages that are nearly good. */
final class Fuzz {

  private static final String[] VALUES = {
    "null",
    "true",
    "[]",
    "{}",
    "\"\"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "-1",
    "0",
    "1e400",
    "1e999999999",
    "99999999999999999999999999",
    "0.1",
    "\"2026-02-30\"",
    "\"+999999999-01-01\"",
    "\"%_\\\\\"",
    "\"' or 1=1 --\"",
    "[[[[[[[[[]]]]]]]]]",
    "{\"$and\":[{\"$or\":[]}]}",
    "{\"$not\":{\"$not\":{}}}",
    "{\"poverty_score\":{\"$lt\":1e999999999}}",
    "{\"name\":{\"$eq\":\"%\"}}",
    "{\"birth_date\":{\"$ge\":\"+999999999-12-31\"}}",
    "{\"place\":{\"$eq\":\"99.99\"}}",
    "{\"is_disabled\":{\"$in\":[true,\"no\"]}}",
    "{\"age\":{\"$gt\":-5}}",
    "{\"enrollment_status\":{\"$in\":[1,\"3\"]}}",
    "\"00000000-0000-0000-0000-000000000000\"",
    "\"2026-03-28T24:00:60Z\"",
    "\"2026-03-28T23:59:60Z\"",
    "[1,2,3]",
    "\"\uD83D\uDE00\""
  };

  private Fuzz() {}

  static Map<String, Object> criteria(int i) {
    return i % 2 == 0
        ? Dci.byExpression("Member", Map.of("$and", List.of(Map.of("age", Map.of("$lt", 25)))))
        : Dci.criteria(
            "predicate",
            List.of(
                Map.of(
                    "seq_num",
                    1,
                    "expression1",
                    Map.of(
                        "attribute_name",
                        "education_level",
                        "operator",
                        "in",
                        "attribute_value",
                        List.of("1", "2")))));
  }

  /** The message with one to three places spoiled. */
  static String mutated(JsonNode message, Random random) {
    int times = 1 + random.nextInt(3);
    String text = message.toString();
    for (int i = 0; i < times; i++) {
      JsonNode tree = Dci.read(text);
      List<JsonNode> containers = new ArrayList<>();
      collect(tree, containers);
      JsonNode chosen = containers.get(random.nextInt(containers.size()));
      String marker = "\"@@\"";
      spoil(chosen, random);
      text = tree.toString().replace(marker, VALUES[random.nextInt(VALUES.length)]);
      if (!parses(text)) {
        return text;
      }
    }
    return text;
  }

  private static void spoil(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      if (names.isEmpty() || random.nextInt(6) == 0) {
        object.put("$or", "@@");
      } else {
        object.put(names.get(random.nextInt(names.size())), "@@");
      }
    } else if (node instanceof ArrayNode array) {
      array.add("@@");
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainerNode()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private static boolean parses(String text) {
    try {
      Dci.JSON.readTree(text);
      return true;
    } catch (java.io.IOException broken) {
      return false;
    }
  }
}
