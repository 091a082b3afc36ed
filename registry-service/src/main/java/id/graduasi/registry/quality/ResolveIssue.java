package id.graduasi.registry.quality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an issue ends.
 *
 * @param outcome what was found
 * @param note what was done, without names and identifiers
 */
record ResolveIssue(
    @NotNull Said outcome,
    @Nullable
        @Size(max = 1000)
        @Schema(
            description = "What was done; without names and identifiers",
            examples = "Checked against the card")
        String note) {

  /** What a person can say. */
  @Schema(name = "IssueOutcome")
  enum Said {
    FIXED,
    ACCEPTED,
    NOT_AN_ERROR;

    IssueOutcome outcome() {
      return IssueOutcome.valueOf(name());
    }
  }
}
