package id.graduasi.graduation.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The newest objection to a case's decision.
 *
 * @param dueOn the last day for a decision before it is escalated
 */
@Schema(description = "The newest objection; while it is open, the case does not become due")
public record CaseObjection(UUID objectionId, ObjectionState state, LocalDate dueOn) {}
