package id.graduasi.graduation.cases;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions of a query that grow with the filters a caller gave. */
final class Conditions {

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  void and(String text, Parameters values) {
    texts.add(text);
    parameters.putAll(values.map());
  }

  void equal(String field, @Nullable Object value) {
    if (value != null) {
      and(field + " = :" + field, Parameters.with(field, value));
    }
  }

  /** The condition, its contrary, or neither when nothing was asked. */
  void either(@Nullable Boolean wanted, String text) {
    if (wanted != null) {
      texts.add(wanted ? text : "not " + text);
    }
  }

  String text() {
    return String.join(" and ", texts);
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
