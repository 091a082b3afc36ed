package id.graduasi.graduation.commitment;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a {@code graduation.commitment} event: the verdict, without a child's days. */
record CommitmentFact(
    UUID familyId,
    String quarter,
    boolean met,
    boolean complete,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {

  static final String TOPIC = "graduation.commitment";

  static Fact verified(QuarterView quarter, @Nullable String cause) {
    return new Fact(
        TOPIC,
        quarter.familyId().toString(),
        "id.graduasi.graduation.commitment.verified.v1",
        quarter.version(),
        quarter.areaCode(),
        quarter.facilitatorId(),
        new CommitmentFact(
            quarter.familyId(),
            quarter.quarter(),
            quarter.met(),
            quarter.complete(),
            quarter.version(),
            quarter.areaCode(),
            quarter.facilitatorId()),
        Map.of(
            "quarter", new Change(null, quarter.quarter()),
            "daysOpen", new Change(null, quarter.daysOpen()),
            "daysAttended", new Change(null, quarter.daysAttended())),
        cause);
  }
}
