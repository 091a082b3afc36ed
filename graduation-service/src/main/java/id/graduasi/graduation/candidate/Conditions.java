package id.graduasi.graduation.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Further conditions of the ranked list with all arguments in the order of the question marks. */
final class Conditions {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> arguments;

  Conditions(Object... first) {
    this.arguments = new ArrayList<>(Arrays.asList(first));
  }

  void and(String condition, Object... values) {
    sql.append(" and ").append(condition);
    arguments.addAll(List.of(values));
  }

  String sql() {
    return sql.toString();
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
