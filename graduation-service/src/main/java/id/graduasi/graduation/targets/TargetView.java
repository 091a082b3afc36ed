package id.graduasi.graduation.targets;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an office asks of a facilitator in a year. */
@Schema(name = "Target", description = "What an office asks of a facilitator in a year")
record TargetView(
    UUID facilitatorId,
    @Schema(examples = "2026") int year,
    @Schema(examples = "12") int target,
    long version,
    @Schema(examples = "35.22") String areaCode) {}
