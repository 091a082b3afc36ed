package id.graduasi.graduation.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case's way, as it was taken.
 *
 * @param action what was done, as its path segment; what the registry or time did by its own name,
 *     e.g. {@code opening}, {@code due}, {@code effective}, {@code contradiction}
 * @param step how far the case was after it
 * @param at when it was recorded
 * @param by who did it
 * @param on the day it speaks of: the visit, the signature, the deliberation, the decree
 * @param outcome the recommendation, outcome, warning or contradiction
 * @param note findings, note or reason
 * @param reference document, minutes, decree number, or the id of what a merge replaced
 * @param signedBy the member who signed the statement
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One step of a case's way")
public record StepTaken(
    @Schema(examples = "field-checks") String action,
    CaseStep step,
    Instant at,
    @Schema(examples = "bojonegoro-facilitator") String by,
    @Nullable LocalDate on,
    @Nullable String outcome,
    @Nullable String note,
    @Nullable String reference,
    @Nullable UUID signedBy) {

  /** The family of the case became part of another one; the reference is its id until then. */
  static final String MERGE = "merge";

  static StepTaken bare(String action, CaseStep step, Act act, @Nullable String note) {
    return said(action, step, act, null, note);
  }

  static StepTaken said(
      String action, CaseStep step, Act act, @Nullable String outcome, @Nullable String note) {
    return new StepTaken(action, step, act.at(), act.by(), null, outcome, note, null, null);
  }

  static StepTaken referring(String action, CaseStep step, Act act, String reference) {
    return new StepTaken(action, step, act.at(), act.by(), null, null, null, reference, null);
  }
}
