package id.graduasi.registry.dci.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the three ways of asking into one tree: an identifier, an expression, a list of predicates.
 * The grammar stands in docs/dci.md.
 */
@ApplicationScoped
public class Questions {

  private static final int DEEPEST = 10;
  private static final int MOST_PARTS = 100;

  private final Values values;

  Questions(Values values) {
    this.values = values;
  }

  /**
   * A question of a type.
   *
   * @throws Rejection {@code rjct.search_criteria.invalid}
   */
  public Condition read(String type, JsonNode query) {
    return switch (type) {
      case "idtype-value" -> identifier(query);
      case "expression" -> expression(query);
      case "predicate" -> predicates(query);
      default -> throw Rejection.criteria("this query_type is not known");
    };
  }

  /** What a filter without a type is: by its form. */
  public Condition read(JsonNode query) {
    if (query.isArray()) {
      return predicates(query);
    }
    boolean plain = query.path("type").isTextual() && query.path("value").isValueNode();
    return plain ? identifier(query) : expression(query);
  }

  private Condition identifier(JsonNode query) {
    JsonNode type = query.path("type");
    JsonNode value = query.path("value");
    if (!type.isTextual() || !value.isTextual() && !value.isIntegralNumber()) {
      throw Rejection.criteria("query: {type, value} of texts is expected");
    }
    String word = type.textValue().substring(type.textValue().lastIndexOf(':') + 1);
    JsonNode text = TextNode.valueOf(value.asText());
    return switch (word.toUpperCase(Locale.ROOT).replace("_", "").replace("-", "")) {
      case "UIN", "NIK", "NIN", "NID", "NATIONALID" -> equal(Attribute.NIK, text);
      case "KK", "FAMILYCARD" -> equal(Attribute.KK, text);
      case "FAMILYNUMBER", "GROUPID" -> equal(Attribute.FAMILY_NUMBER, text);
      case "HOUSEHOLDID" ->
          new Condition.Any(
              List.of(equal(Attribute.KK, text), equal(Attribute.FAMILY_NUMBER, text)));
      default -> throw Rejection.criteria("query.type: UIN, KK or FAMILY_NUMBER are known");
    };
  }

  private Condition equal(Attribute attribute, JsonNode value) {
    return values.compare(new AttributePath(attribute, false), Operator.EQ, value);
  }

  private Condition expression(JsonNode query) {
    JsonNode asked = query;
    for (String step : new String[] {"value", "expression", "query"}) {
      if (asked.path(step).isObject()) {
        asked = asked.path(step);
      }
    }
    return asked.has("attribute_name") ? single(asked) : object(asked, 0, new Budget());
  }

  private Condition object(JsonNode node, int depth, Budget budget) {
    if (!node.isObject() || node.isEmpty()) {
      throw Rejection.criteria("an expression is an object of attributes or of $and, $or, $not");
    }
    if (depth > DEEPEST) {
      throw Rejection.criteria("an expression is at most " + DEEPEST + " levels deep");
    }
    List<Condition> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      budget.spend();
      parts.add(
          switch (field.getKey().toLowerCase(Locale.ROOT)) {
            case "$and" -> new Condition.All(list(field.getValue(), depth, budget));
            case "$or" -> new Condition.Any(list(field.getValue(), depth, budget));
            case "$not" ->
                new Condition.Not(new Condition.All(list(field.getValue(), depth, budget)));
            default -> attribute(field.getKey(), field.getValue(), budget);
          });
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private List<Condition> list(JsonNode node, int depth, Budget budget) {
    if (node.isObject()) {
      return List.of(object(node, depth + 1, budget));
    }
    if (!node.isArray() || node.isEmpty()) {
      throw Rejection.criteria("$and, $or and $not take a list of expressions");
    }
    List<Condition> parts = new ArrayList<>();
    node.forEach(part -> parts.add(object(part, depth + 1, budget)));
    return parts;
  }

  private Condition attribute(String name, JsonNode value, Budget budget) {
    if (name.startsWith("$")) {
      throw Rejection.criteria("this operator is not known, or stands where none may");
    }
    AttributePath path = AttributePath.of(name);
    if (!value.isObject()) {
      return values.compare(path, value.isArray() ? Operator.IN : Operator.EQ, value);
    }
    if (value.isEmpty()) {
      throw Rejection.criteria("an attribute needs an operator");
    }
    List<Condition> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> one : value.properties()) {
      budget.spend();
      parts.add(values.compare(path, operator(one.getKey()), one.getValue()));
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  /** The predicates in their order, all of which must hold. */
  private Condition predicates(JsonNode query) {
    if (!query.isArray() || query.isEmpty() || query.size() > MOST_PARTS) {
      throw Rejection.criteria("query: 1 to " + MOST_PARTS + " predicates are expected");
    }
    List<JsonNode> ordered = new ArrayList<>();
    query.forEach(ordered::add);
    ordered.sort(Comparator.comparingDouble(one -> one.path("seq_num").asDouble()));
    return new Condition.All(ordered.stream().map(this::predicate).toList());
  }

  private Condition predicate(JsonNode node) {
    if (!node.path("expression1").isObject()) {
      throw Rejection.criteria("a predicate needs expression1");
    }
    Condition first = single(node.path("expression1"));
    String how = node.path("condition").asText("and").toLowerCase(Locale.ROOT);
    Optional<Condition> second =
        node.hasNonNull("expression2")
            ? Optional.of(single(node.path("expression2")))
            : Optional.empty();
    return switch (how) {
      case "and" ->
          second.<Condition>map(it -> new Condition.All(List.of(first, it))).orElse(first);
      case "or" -> second.<Condition>map(it -> new Condition.Any(List.of(first, it))).orElse(first);
      case "not" ->
          second
              .<Condition>map(it -> new Condition.All(List.of(first, new Condition.Not(it))))
              .orElse(new Condition.Not(first));
      default -> throw Rejection.criteria("condition: and, or, not");
    };
  }

  private Condition single(JsonNode node) {
    if (!node.path("attribute_name").isTextual() || !node.path("operator").isTextual()) {
      throw Rejection.criteria("{attribute_name, operator, attribute_value} is expected");
    }
    return values.compare(
        AttributePath.of(node.path("attribute_name").textValue()),
        operator(node.path("operator").textValue()),
        node.path("attribute_value"));
  }

  private static Operator operator(String word) {
    return Operator.named(word)
        .orElseThrow(() -> Rejection.criteria("operators are eq, lt, le, gt, ge, in"));
  }

  /** How large an expression may become. */
  private static final class Budget {
    private int spent;

    void spend() {
      if (++spent > MOST_PARTS) {
        throw Rejection.criteria("an expression has at most " + MOST_PARTS + " parts");
      }
    }
  }
}
