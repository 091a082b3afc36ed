package id.graduasi.registry.dci.query;

import java.util.Locale;
import java.util.Optional;

/** How an attribute is compared. */
public enum Operator {
  EQ("="),
  LT("<"),
  LE("<="),
  GT(">"),
  GE(">="),
  IN("in");

  private final String sql;

  Operator(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  boolean ordered() {
    return this != EQ && this != IN;
  }

  /** {@code $eq}, {@code eq}, and what other software writes for the same. */
  static Optional<Operator> named(String word) {
    String plain = word.startsWith("$") ? word.substring(1) : word;
    return switch (plain.toLowerCase(Locale.ROOT)) {
      case "eq" -> Optional.of(EQ);
      case "lt" -> Optional.of(LT);
      case "le", "lte" -> Optional.of(LE);
      case "gt" -> Optional.of(GT);
      case "ge", "gte" -> Optional.of(GE);
      case "in" -> Optional.of(IN);
      default -> Optional.empty();
    };
  }
}
