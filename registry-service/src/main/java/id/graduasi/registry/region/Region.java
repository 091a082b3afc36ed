package id.graduasi.registry.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One region.
 *
 * @param code the dotted official code
 * @param name the official name
 * @param parent the code of the region above; null for a province
 * @param validFrom the first day of the code, where it is known
 * @param validTo the first day on which the code no longer holds; null while it does
 * @param successor the code that took its place
 * @param version counts the changes of this region
 */
public record Region(
    String code,
    String name,
    RegionLevel level,
    @Nullable String parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String successor,
    long version) {

  /** A region of the official list, as it stands when it is first taken in. */
  static Region first(String code, String name) {
    RegionLevel level =
        RegionLevel.ofDotted(code)
            .orElseThrow(() -> new IllegalArgumentException("No region code: " + code));
    int dot = code.lastIndexOf('.');
    return new Region(
        code, name, level, dot < 0 ? null : code.substring(0, dot), null, null, null, 1);
  }

  /** The same region with the first day of its code. */
  Region from(LocalDate day) {
    return new Region(code, name, level, parent, day, validTo, successor, version);
  }

  /** The next version with another name. */
  Region named(String newName) {
    return new Region(code, newName, level, parent, validFrom, validTo, successor, version + 1);
  }

  /** The next version, whose code holds no longer. */
  Region replacedBy(String newCode, LocalDate day) {
    return new Region(code, name, level, parent, validFrom, day, newCode, version + 1);
  }

  /** The same region as another version. */
  Region at(long newVersion) {
    return new Region(code, name, level, parent, validFrom, validTo, successor, newVersion);
  }
}
