package id.graduasi.graduation.run;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run to be started. */
@Schema(
    description = "Which families to score; mode is FULL unless said otherwise",
    examples = "{\"area\": \"35.22\", \"mode\": \"FULL\"}")
public record StartRun(
    @Schema(description = "Region code inside the caller's area, or *", examples = "35.22") @NotNull
        String area,
    @Nullable RunMode mode,
    @Schema(description = "A published model; the active one unless said otherwise. FULL only")
        @Nullable String model) {}
