package id.graduasi.registry.dci.query;

import id.graduasi.platform.access.Area;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A condition as the database asks it, with the arguments of its question marks. */
final class Statement {

  private final Unit unit;
  private final LocalDate today;
  private final List<@Nullable Object> arguments = new ArrayList<>();

  Statement(Unit unit, LocalDate today) {
    this.unit = unit;
    this.today = today;
  }

  List<@Nullable Object> arguments() {
    return arguments;
  }

  String sql(Condition condition) {
    return switch (condition) {
      case Condition.All all -> joined(all.parts(), " and ");
      case Condition.Any any -> joined(any.parts(), " or ");
      // What is not known is not the contrary of what was asked, but it does not hold either.
      case Condition.Not not -> "not coalesce(" + sql(not.part()) + ", false)";
      case Condition.Compare compare -> compare(compare);
    };
  }

  String sorted(Attribute attribute) {
    return attribute.sql().replace(":today", day());
  }

  private String joined(List<Condition> parts, String how) {
    return parts.stream().map(this::sql).collect(Collectors.joining(how, "(", ")"));
  }

  private String compare(Condition.Compare compare) {
    if (compare.values().isEmpty()) {
      return "false";
    }
    String expression = sorted(compare.attribute());
    String comparison =
        switch (compare.attribute().kind()) {
          case AREA -> areas(expression, compare.values());
          case NAME -> names(expression, compare.values());
          case NUMBER, DATE, TEXT, CODE, FLAG, NIK, KK -> plain(expression, compare);
        };
    return switch (compare.attribute().of()) {
      case FAMILY -> comparison;
      case PERSON -> ofPerson(comparison, compare.ofHead());
      case ENROLLMENT ->
          unit == Unit.BENEFICIARY
              ? comparison
              : "exists (select 1 from enrollment n where n.family_id = f.id"
                  + " and n.status <> 'PROPOSED' and "
                  + comparison
                  + ")";
    };
  }

  private String ofPerson(String comparison, boolean ofHead) {
    if (unit == Unit.MEMBER && !ofHead) {
      return comparison;
    }
    return "exists (select 1 from member p where p.family_id = f.id and "
        + (ofHead ? "p.relationship = 'HEAD' and " : "")
        + comparison
        + ")";
  }

  private String plain(String expression, Condition.Compare compare) {
    arguments.addAll(compare.values());
    if (compare.operator() == Operator.IN) {
      return expression + " in (" + "?, ".repeat(compare.values().size() - 1) + "?)";
    }
    return expression + " " + compare.operator().sql() + " ?";
  }

  private String areas(String expression, List<Object> areas) {
    return areas.stream()
        .map(Area.class::cast)
        .map(
            area -> {
              arguments.add(area.from());
              arguments.add(area.to());
              return expression + " >= ? and " + expression + " < ?";
            })
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  /** Whatever the case of its letters; trigrams serve it. */
  private String names(String expression, List<Object> names) {
    return names.stream()
        .map(
            name -> {
              arguments.add(
                  name.toString().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
              return expression + " ilike ?";
            })
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  private String day() {
    return "date '" + today + "'";
  }
}
