package id.graduasi.registry.facilitator;

import id.graduasi.platform.access.Area;
import java.util.Collection;

/** The smallest region that holds all of some regions. */
final class CommonRegion {

  private CommonRegion() {}

  /** Its code; {@code *} when they share no province. */
  static String of(Collection<String> codes) {
    String common = codes.iterator().next();
    for (String code : codes) {
      while (!new Area(common).contains(code)) {
        int dot = common.lastIndexOf('.');
        if (dot < 0) {
          return Area.COUNTRY.code();
        }
        common = common.substring(0, dot);
      }
    }
    return common;
  }
}
