package id.graduasi.grants.eligibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The question whether a person may receive a grant of a scheme. */
@Schema(description = "Whether a person may receive a grant of a scheme")
public record CheckEligibility(
    @Schema(examples = "KRTP") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,31}") String schemeCode,
    @NotNull UUID familyId,
    @NotNull UUID memberId,
    @Schema(description = "Whether she is willing to run the business; absent: not stated")
        @Nullable Boolean willing) {}
