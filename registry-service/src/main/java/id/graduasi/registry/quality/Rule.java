package id.graduasi.registry.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one kind of issue is found by: a query over an area that answers {@code area_code,
 * facilitator_id, family_id, member_id, enrollment_id, details}.
 *
 * @param kind what it finds
 * @param subject the column that says what the issue is about
 * @param sql the query; {@code :name} stands for a value
 */
record Rule(IssueKind kind, String subject, String sql) {

  private static final Pattern NAMED = Pattern.compile("(?<!:):([a-zA-Z]+)");

  /** A statement with its values in place. */
  record Bound(String sql, Object[] values) {}

  /** Puts the rule into a statement that says {@code :rule}, and the values into both. */
  Bound in(String statement, Map<String, Object> values) {
    Matcher named =
        NAMED.matcher(
            statement.replace(":rule", "(" + sql + ")").replace(":subjectColumn", subject));
    List<Object> bound = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (named.find()) {
      Object value = values.get(named.group(1));
      if (value == null) {
        throw new IllegalStateException("no value for " + named.group());
      }
      bound.add(value);
      named.appendReplacement(text, "?");
    }
    return new Bound(named.appendTail(text).toString(), bound.toArray());
  }
}
