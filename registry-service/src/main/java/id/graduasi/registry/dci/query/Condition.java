package id.graduasi.registry.dci.query;

import java.util.List;

/** A condition on families, people or enrollments. */
public sealed interface Condition {

  /** All of them hold. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** One of them holds. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** It does not hold. */
  record Not(Condition part) implements Condition {}

  /**
   * An attribute compares with values that are of its kind.
   *
   * @param ofHead only the head of the family is meant
   * @param values one, or several for {@link Operator#IN}; none when nobody can have what was asked
   */
  record Compare(Attribute attribute, boolean ofHead, Operator operator, List<Object> values)
      implements Condition {
    public Compare {
      values = List.copyOf(values);
    }
  }
}
