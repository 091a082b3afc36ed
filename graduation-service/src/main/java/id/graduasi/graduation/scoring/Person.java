package id.graduasi.graduation.scoring;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What scoring knows of a member: no name and no identifier.
 *
 * @param participation NEVER, ATTENDING or LEFT; null when not known
 * @param level SD, SMP, SMA or PT; null when not known
 * @param disability NONE, MILD, MODERATE or SEVERE; NONE when it is not said
 */
public record Person(
    LocalDate birthDate,
    @Nullable String participation,
    @Nullable String level,
    String disability,
    boolean pregnantOrPostpartum,
    boolean working,
    boolean ownsBusiness) {

  /** What most people have. */
  public static final String NO_DISABILITY = "NONE";

  private static final int ADULT = 18;
  private static final int SCHOOL_FROM = 6;
  private static final int SCHOOL_TO = 21;

  /** 60 in the regulation of 2018; some years paid from 70 only. */
  private static final int ELDERLY = 60;

  public Person {
    // What need not be said is left out where assessments are kept.
    disability = disability == null ? NO_DISABILITY : disability;
  }

  int ageOn(LocalDate day) {
    return Period.between(birthDate, day).getYears();
  }

  boolean isDependentOn(LocalDate day) {
    int age = ageOn(day);
    return age < 15 || age >= 65;
  }

  boolean isAdultOn(LocalDate day) {
    return ageOn(day) >= ADULT;
  }

  /** An adult below 60 who is neither at school nor severely disabled, or who works already. */
  boolean couldWorkOn(LocalDate day) {
    boolean able = ageOn(day) < ELDERLY && !isSeverelyDisabled() && !isAttending();
    return isAdultOn(day) && (working || able);
  }

  /** Whether the person is one of the reasons for which a family receives PKH; counted once. */
  boolean isComponentOn(LocalDate day) {
    int age = ageOn(day);
    boolean pupil =
        isAttending()
            && age >= SCHOOL_FROM
            && age <= SCHOOL_TO
            && ("SD".equals(level) || "SMP".equals(level) || "SMA".equals(level));
    return pregnantOrPostpartum
        || age <= SCHOOL_FROM
        || pupil
        || age >= ELDERLY
        || isSeverelyDisabled();
  }

  private boolean isAttending() {
    return "ATTENDING".equals(participation);
  }

  private boolean isSeverelyDisabled() {
    return "SEVERE".equals(disability);
  }
}
