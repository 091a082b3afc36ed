package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.Decile;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.identifier.LockedIdentifier;
import id.graduasi.registry.programme.Review;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Families and enrollments for tests of the rules. */
final class Samples {

  static final UUID FAMILY = UUID.fromString("0198c0de-0001-7a00-8000-000000000001");
  static final UUID FACILITATOR = UUID.fromString("0198c0de-0002-7a00-8000-000000000002");
  static final UUID ENROLLMENT = UUID.fromString("0198c0de-0005-7a00-8000-000000000005");
  static final UUID CASE = UUID.fromString("0198c0de-0006-7a00-8000-000000000006");
  static final String VILLAGE = "35.22.15.1001";
  static final String OTHER_VILLAGE = "35.24.01.2001";
  static final LocalDate START = LocalDate.of(2022, 1, 10);

  static final Review FIVE_YEARS = new Review(60, Review.Exemption.ANY_EXEMPT_MEMBER, 18, 60);

  private Samples() {}

  static FamilyState family() {
    return family(VILLAGE, FACILITATOR, 2);
  }

  static FamilyState family(String village, @Nullable UUID facilitator, int decile) {
    Instant then = Instant.parse("2022-01-01T00:00:00Z");
    return new FamilyState(
        FAMILY,
        "KPM-3522-00000001",
        new LockedIdentifier(new byte[] {1}, new byte[32], "9001"),
        village,
        null,
        facilitator,
        new Decile(decile, "2026-Q1"),
        Map.of(),
        List.of(),
        FamilyStatus.ACTIVE,
        1,
        then,
        then,
        LocalDate.of(2022, 1, 1));
  }

  static EnrollmentState active() {
    return EnrollmentRules.start(ENROLLMENT, family(), "PKH", START, null).after();
  }

  static EnrollmentState suspended() {
    return EnrollmentRules.suspend(active(), family(), on("2026-02-01", "DECILE_OUT_OF_RANGE"))
        .after();
  }

  static EnrollmentState ended() {
    return EnrollmentRules.terminate(active(), family(), on("2026-04-01", "MOVED_OUT")).after();
  }

  static Decision on(String day, @Nullable String reason) {
    return new Decision(reason, LocalDate.parse(day), null, null);
  }
}
