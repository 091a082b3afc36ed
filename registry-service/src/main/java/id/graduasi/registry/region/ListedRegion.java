package id.graduasi.registry.region;

import java.time.LocalDate;
import java.util.List;

/**
 * A region as a list names it.
 *
 * @param code the dotted code
 * @param name the official name
 * @param from the first day of the code, and the last of those it replaces
 * @param replaces the dotted codes in whose place it comes
 */
public record ListedRegion(String code, String name, LocalDate from, List<String> replaces) {

  public ListedRegion {
    replaces = List.copyOf(replaces);
  }
}
