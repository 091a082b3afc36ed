package id.graduasi.platform.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A document without what differs from start to start: ports, and the order of its maps. */
final class StableDocument {

  private static final Pattern LOCAL = Pattern.compile("http://(localhost|127\\.0\\.0\\.1):[0-9]+");

  private StableDocument() {}

  static JsonNode of(JsonNode document) {
    if (!document.isObject()) {
      return stable(document);
    }
    ObjectNode top = JsonNodeFactory.instance.objectNode();
    // A reader expects these first; everything below is in alphabetical order.
    for (String name : new String[] {"openapi", "info", "servers", "tags", "paths"}) {
      if (document.has(name)) {
        top.set(name, stable(document.get(name)));
      }
    }
    for (Map.Entry<String, JsonNode> member : document.properties()) {
      if (!top.has(member.getKey())) {
        top.set(member.getKey(), stable(member.getValue()));
      }
    }
    return top;
  }

  private static JsonNode stable(JsonNode node) {
    if (node.isTextual()) {
      return TextNode.valueOf(LOCAL.matcher(node.textValue()).replaceAll("http://localhost"));
    }
    if (node.isArray()) {
      ArrayNode items = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> items.add(stable(item)));
      return items;
    }
    if (node.isObject()) {
      Map<String, JsonNode> members = new TreeMap<>();
      node.properties().forEach(m -> members.put(m.getKey(), stable(m.getValue())));
      ObjectNode sorted = JsonNodeFactory.instance.objectNode();
      sorted.setAll(members);
      return sorted;
    }
    return node;
  }
}
