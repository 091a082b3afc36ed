package id.graduasi.reporting.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The areas one above the other: village, district, regency, province, country. */
public final class Levels {

  /** The country as an area of its own; only a caller of the whole country reads its rows. */
  public static final String COUNTRY = "*";

  private Levels() {}

  /** The areas a region lies in, the country first and the region itself last. */
  public static List<String> of(String villageCode) {
    List<String> levels = new ArrayList<>(5);
    levels.add(COUNTRY);
    if (villageCode.equals(COUNTRY)) {
      return levels;
    }
    for (int dot = villageCode.indexOf('.'); dot >= 0; dot = villageCode.indexOf('.', dot + 1)) {
      levels.add(villageCode.substring(0, dot));
    }
    levels.add(villageCode);
    return levels;
  }

  /** The areas that feel a movement: those that do not hold both ends of it. */
  public static List<String> touched(String villageCode, @Nullable String counterpart) {
    List<String> levels = of(villageCode);
    if (counterpart != null) {
      levels.removeAll(of(counterpart));
    }
    return levels;
  }

  /** The area directly above; nothing is above the country. */
  public static @Nullable String above(String code) {
    int dot = code.lastIndexOf('.');
    if (dot >= 0) {
      return code.substring(0, dot);
    }
    return code.equals(COUNTRY) ? null : COUNTRY;
  }
}
