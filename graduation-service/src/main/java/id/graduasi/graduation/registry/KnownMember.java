package id.graduasi.graduation.registry;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of a family, without name and identifiers. */
public record KnownMember(
    UUID memberId,
    LocalDate birthDate,
    @Nullable Education education,
    @Nullable String disability,
    boolean pregnantOrPostpartum,
    boolean working,
    boolean ownsBusiness) {

  private static final int ADULT = 18;

  /** Participation NEVER, ATTENDING or LEFT; level SD, SMP, SMA or PT. */
  public record Education(@Nullable String participation, @Nullable String level) {}

  /** Of age, 18 and over, on a day. */
  public boolean isAdultOn(LocalDate day) {
    return Period.between(birthDate, day).getYears() >= ADULT;
  }
}
