package id.graduasi.grants.eligibility;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked about, for what.
 *
 * @param willing whether she is willing to run the business; null is not stated
 * @param stated what is stated of her that the registry does not know, by criterion
 * @param on the day of application: ages are counted on it
 * @param year the year in which the grant would be given
 */
public record Question(
    String schemeCode,
    UUID familyId,
    UUID memberId,
    @Nullable Boolean willing,
    Map<String, Boolean> stated,
    LocalDate on,
    int year) {

  public Question {
    stated = Map.copyOf(stated);
  }
}
