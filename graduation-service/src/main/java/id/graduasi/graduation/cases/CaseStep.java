package id.graduasi.graduation.cases;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a case has come, and which step is due. */
public enum CaseStep {
  OPENED("field-checks"),
  FIELD_CHECKED("statements"),
  STATEMENT_SIGNED("village-deliberations"),
  DELIBERATED("verifications"),
  VERIFIED("decisions"),
  /** Approved; waits for its effective day. */
  DECIDED(null),
  /** The day has come: the registry is asked to end the enrollment. */
  DUE(null),
  /** The registry has ended the enrollment because of this case; after-care goes on. */
  EFFECTIVE(null),
  /** After-care is over. */
  CLOSED(null),
  REJECTED(null),
  WITHDRAWN(null),
  /** An objection was upheld, or the registry took a natural end back. */
  REVERSED(null),
  /** The family receives again within the months that count as falling back. */
  RELAPSED(null);

  private static final Set<CaseStep> ENDED =
      EnumSet.of(EFFECTIVE, CLOSED, REJECTED, WITHDRAWN, REVERSED, RELAPSED);

  private final @Nullable String due;

  CaseStep(@Nullable String due) {
    this.due = due;
  }

  /** The path segment of the step that is due, if a person has to do one. */
  Optional<String> due() {
    return Optional.ofNullable(due);
  }

  /** Whether the case is still on its way; a family has at most one such case. */
  boolean isOpen() {
    return !ENDED.contains(this);
  }
}
