package id.graduasi.registry.quality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who shall look at an issue.
 *
 * @param assignee the {@code sub} of a person's or a system's token
 */
record AssignIssue(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "The `sub` of who looks at it", examples = "ani")
        String assignee) {}
