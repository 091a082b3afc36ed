package id.graduasi.graduation.run;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Over which families a model is tried. */
@Schema(
    description = "Over which families a model is tried; one province at most",
    examples = "{\"area\": \"35.22\", \"shown\": 50}")
public record Simulate(
    @Schema(description = "Region code inside the caller's area", examples = "35.22") @NotNull
        String area,
    @Schema(description = "How many families are shown at most, 50 unless said otherwise")
        @Min(0)
        @Max(1000)
        @Nullable Integer shown) {}
