package id.graduasi.graduation.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an enrollment, as the registry told it last, means for a case: its end because of the case
 * makes the case effective; an end for another reason is a contradiction that the office must see;
 * a natural end that was taken back takes its case back.
 *
 * @param causeId what ended it, e.g. the case
 * @param otherId another PKH enrollment of the family that is open, if there is one
 * @param dtsenVersion the DTSEN version of the family's decile now
 */
record Judgement(
    UUID caseId,
    UUID enrollmentId,
    boolean ended,
    @Nullable String reason,
    @Nullable LocalDate effectiveOn,
    @Nullable UUID causeId,
    long version,
    @Nullable UUID otherId,
    long otherVersion,
    @Nullable String dtsenVersion) {

  /** A case whose family became part of one that has an open case itself; people settle that. */
  static final String MERGED = "MERGED";

  private static final String DUPLICATE = "DUPLICATE";
  private static final String OTHER = "OTHER";

  static Judgement read(ResultSet row) throws SQLException {
    return new Judgement(
        row.getObject("id", UUID.class),
        row.getObject("enrollment_id", UUID.class),
        "ENDED".equals(row.getString("status")),
        row.getString("reason"),
        row.getObject("effective_on", LocalDate.class),
        row.getObject("cause_id", UUID.class),
        row.getLong("version"),
        row.getObject("other_id", UUID.class),
        row.getLong("other_version"),
        row.getString("dtsen_version"));
  }

  /** What changes for the case, if anything does. */
  Optional<CaseChange> of(GraduationCase held, Act act) {
    boolean own = enrollmentId.equals(held.enrollmentId);
    if (own) {
      held.enrollmentVersion = Math.max(held.enrollmentVersion, version);
    }
    if (held.id.equals(causeId)) {
      return ended ? byThisCase(held, act) : Optional.empty();
    }
    if (!own) {
      return Optional.empty();
    }
    if (held.kind == CaseKind.NATURAL) {
      return natural(held, act);
    }
    return held.step.isOpen() && !MERGED.equals(held.contradiction)
        ? otherwise(held, act)
        : Optional.empty();
  }

  private Optional<CaseChange> byThisCase(GraduationCase held, Act act) {
    if (held.step == CaseStep.DUE) {
      held.enrollmentId = enrollmentId;
      held.enrollmentVersion = version;
      return change(held, one -> one.takeEffect(dtsenVersion == null ? "" : dtsenVersion, act));
    }
    return held.step == CaseStep.WITHDRAWN ? contradicted(held, act) : Optional.empty();
  }

  private Optional<CaseChange> otherwise(GraduationCase held, Act act) {
    if (!ended) {
      return held.contradiction == null ? Optional.empty() : change(held, one -> one.agree(act));
    }
    if (DUPLICATE.equals(reason) && otherId != null) {
      held.enrollmentVersion = otherVersion;
      return change(held, one -> one.followEnrollment(otherId, act));
    }
    return contradicted(held, act);
  }

  private Optional<CaseChange> contradicted(GraduationCase held, Act act) {
    String why = reason == null ? OTHER : reason;
    return why.equals(held.contradiction)
        ? Optional.empty()
        : change(held, one -> one.contradict(why, act));
  }

  private Optional<CaseChange> natural(GraduationCase held, Act act) {
    boolean stands =
        ended && NaturalEnds.REASON.equals(reason) && held.effectiveOn.equals(effectiveOn);
    return stands || held.step != CaseStep.EFFECTIVE
        ? Optional.empty()
        : change(held, one -> AfterDecision.takeBack(one, act));
  }

  private Optional<CaseChange> change(GraduationCase held, CaseChange.Behaviour behaviour) {
    return Optional.of(CaseChange.of(held, enrollmentId.toString(), behaviour));
  }
}
