package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.registry.dci.query.Condition;
import id.graduasi.registry.dci.query.Questions;

/** Reads of whom a subscription wants to be told. */
final class Filters {

  private Filters() {}

  static Condition read(Questions questions, JsonNode filter) {
    String type = filter.path("type").asText();
    JsonNode query = filter.path("query");
    return type.isEmpty() ? questions.read(query) : questions.read(type, query);
  }
}
