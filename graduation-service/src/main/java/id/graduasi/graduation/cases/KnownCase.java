package id.graduasi.graduation.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as other features see it.
 *
 * @param decidedOn the day somebody decided, in Jakarta; null before
 * @param decidedBy who decided last
 * @param effectiveOn the day from which it counts
 */
public record KnownCase(
    UUID id,
    UUID familyId,
    String familyNumber,
    CaseKind kind,
    CaseStep step,
    @Nullable LocalDate decidedOn,
    @Nullable String decidedBy,
    @Nullable LocalDate effectiveOn,
    String areaCode,
    @Nullable UUID facilitatorId,
    long version) {

  static KnownCase of(GraduationCase held) {
    StepTaken decided =
        held.steps.stream()
            .filter(taken -> taken.action().equals(Decision.ACTION))
            .reduce((earlier, later) -> later)
            .orElse(null);
    return new KnownCase(
        held.id,
        held.familyId,
        held.familyNumber,
        held.kind,
        held.step,
        decided == null ? null : new Act(decided.by(), decided.at()).today(),
        decided == null ? null : decided.by(),
        held.effectiveOn,
        held.areaCode,
        held.facilitatorId,
        held.version);
  }
}
