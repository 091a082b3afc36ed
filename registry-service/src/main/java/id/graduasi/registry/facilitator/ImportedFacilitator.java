package id.graduasi.registry.facilitator;

import java.time.LocalDate;
import java.util.List;

/**
 * A facilitator as a file describes one.
 *
 * @param number nomor pendamping, by which it is matched
 * @param name the name
 * @param kind which social pillar
 * @param areas region codes of the areas of work, known and not empty
 * @param startedOn the first day of work
 */
public record ImportedFacilitator(
    String number, String name, FacilitatorKind kind, List<String> areas, LocalDate startedOn) {

  /** The form of a number, as requests demand it too. */
  public static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9./_-]{0,39}";

  public ImportedFacilitator {
    areas = areas.stream().distinct().sorted().toList();
  }

  /** What may become of one. */
  public enum Result {
    /** The number is new. */
    CREATED,
    /** Something differs from what is held. */
    UPDATED,
    /** It is held like this already. */
    UNCHANGED,
    /** What is held is newer, so nothing was changed. */
    OLDER_THAN_HELD,
    /** The number is held by a facilitator outside the area of who brings the file. */
    HELD_ELSEWHERE
  }
}
