package id.graduasi.graduation.targets;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many independent graduations are asked for. */
@Schema(examples = "{\"target\": 12}")
record SetTarget(@NotNull @Min(0) @Max(1000) Integer target) {}
