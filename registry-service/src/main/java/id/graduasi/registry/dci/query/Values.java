package id.graduasi.registry.dci.query;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.platform.access.Area;
import id.graduasi.registry.identifier.BadIdentifier;
import id.graduasi.registry.identifier.Identifier;
import id.graduasi.registry.identifier.IdentifierVault;
import id.graduasi.registry.identifier.Kk;
import id.graduasi.registry.identifier.Lookalikes;
import id.graduasi.registry.identifier.Nik;
import id.graduasi.registry.region.Regions;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Turns the values of a question into what the database compares with. */
@Singleton
class Values {

  private static final int MOST = 100;
  private static final int LONGEST = 200;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);
  private static final int FIRST_YEAR = 1850;
  private static final int LAST_YEAR = 2150;
  private static final int DAY_LENGTH = 10;

  private final IdentifierVault vault;

  Values(IdentifierVault vault) {
    this.vault = vault;
  }

  /** A comparison of an attribute with a value, or with the values of a list for {@code in}. */
  Condition.Compare compare(AttributePath path, Operator operator, JsonNode value) {
    Attribute attribute = path.attribute();
    if (operator.ordered()
        && attribute.kind() != Attribute.Kind.NUMBER
        && attribute.kind() != Attribute.Kind.DATE) {
      throw Rejection.criteria(name(attribute) + " has no order: eq and in only");
    }
    List<JsonNode> given = new ArrayList<>();
    if (value.isArray() && operator == Operator.IN) {
      value.forEach(given::add);
    } else {
      given.add(value);
    }
    if (given.isEmpty() || given.size() > MOST) {
      throw Rejection.criteria(name(attribute) + " compares with 1 to " + MOST + " values");
    }
    List<Object> values = new ArrayList<>();
    given.forEach(one -> values.addAll(read(attribute, one)));
    Operator used = values.size() > 1 && operator == Operator.EQ ? Operator.IN : operator;
    return new Condition.Compare(attribute, path.ofHead(), used, values);
  }

  private List<Object> read(Attribute attribute, JsonNode value) {
    if (!value.isValueNode() || value.isNull()) {
      throw unreadable(attribute, "a single value");
    }
    String text = value.asText().strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw unreadable(attribute, "1 to " + LONGEST + " characters");
    }
    return switch (attribute.kind()) {
      case NUMBER -> List.of(number(attribute, text));
      case DATE -> List.of(day(attribute, text));
      case TEXT, NAME -> List.of(text);
      case FLAG -> List.of(flag(attribute, text));
      case CODE -> List.copyOf(code(attribute, text));
      case AREA -> List.of(area(attribute, text));
      case NIK -> hash(text, Nik::new);
      case KK -> hash(text, Kk::new);
    };
  }

  private static BigDecimal number(Attribute attribute, String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      // Before anything is made of it: 1e999999999 would become a text of a billion digits.
      if (number.precision() > 30 || Math.abs((long) number.scale()) > 30) {
        throw unreadable(attribute, "a number of ordinary size");
      }
      if (number.abs().compareTo(LARGEST) > 0) {
        throw unreadable(attribute, "a number of ordinary size");
      }
      return number;
    } catch (NumberFormatException notANumber) {
      throw unreadable(attribute, "a number");
    }
  }

  /** A day, also as the beginning of a time: samples of the standard write both. */
  private static LocalDate day(Attribute attribute, String text) {
    boolean time = text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == 'T';
    try {
      LocalDate day = LocalDate.parse(time ? text.substring(0, DAY_LENGTH) : text);
      if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
        throw unreadable(attribute, "a day between 1850 and 2150");
      }
      return day;
    } catch (DateTimeException notADay) {
      throw unreadable(attribute, "a day, as in 2026-04-01");
    }
  }

  private static Boolean flag(Attribute attribute, String text) {
    return switch (text.toLowerCase(java.util.Locale.ROOT)) {
      case "true", "yes", "1" -> true;
      case "false", "no", "0" -> false;
      default -> throw unreadable(attribute, "true or false");
    };
  }

  private static Set<String> code(Attribute attribute, String text) {
    Set<String> own = attribute.codes().orElseThrow().own(text);
    if (own.isEmpty()) {
      throw unreadable(attribute, "a code of its list");
    }
    return own;
  }

  private static Area area(Attribute attribute, String text) {
    return Regions.dotted(text)
        .map(Area::of)
        .orElseThrow(() -> unreadable(attribute, "a region code, as in 35.22"));
  }

  /** What cannot be a number of this kind is nobody's: nobody is found by it. */
  private List<Object> hash(String text, Function<String, Identifier> read) {
    try {
      return List.of(vault.hash(read.apply(Lookalikes.mend(text).text())));
    } catch (BadIdentifier nobodys) {
      return List.of();
    }
  }

  private static Rejection unreadable(Attribute attribute, String expected) {
    return Rejection.criteria(name(attribute) + " expects " + expected);
  }

  private static String name(Attribute attribute) {
    return attribute.names().getFirst();
  }
}
