package id.graduasi.graduation.scoring;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a family on the day of the assessment.
 *
 * @param decile the newest known rank; null when none is known
 * @param earlierDecile the rank in the DTSEN version before; null when none is known
 * @param members who lives in the family
 * @param indicators housing and assets under their DTSEN names, as text
 * @param monthsOnAid months of active PKH enrollment, gaps left out; null when never enrolled
 */
public record FamilyFacts(
    @Nullable Decile decile,
    @Nullable Decile earlierDecile,
    List<Person> members,
    SortedMap<String, String> indicators,
    @Nullable Integer monthsOnAid) {

  public FamilyFacts {
    members = List.copyOf(members);
    indicators = new TreeMap<>(indicators);
  }
}
