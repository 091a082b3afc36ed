package id.graduasi.grants.eligibility;

import id.graduasi.grants.scheme.Scheme;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The question whether a person may receive a grant of a scheme. */
@Schema(description = "Whether a person may receive a grant of a scheme")
public record CheckEligibility(
    @Schema(examples = "KRTP") @NotNull @Pattern(regexp = Scheme.CODE) String schemeCode,
    @NotNull UUID familyId,
    @NotNull UUID memberId,
    @Schema(description = "Whether she is willing to run the business; absent: not stated")
        @Nullable Boolean willing,
    @Schema(
            description =
                "What is stated of her that the registry does not know, by the code of the"
                    + " criterion",
            examples = "{\"LAID_OFF\": true}")
        @Nullable
        @Size(max = 20)
        Map<@Pattern(regexp = Scheme.CODE) String, @NotNull Boolean> stated) {

  public CheckEligibility {
    stated = stated == null ? Map.of() : Collections.unmodifiableMap(stated);
  }
}
