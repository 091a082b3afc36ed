package id.graduasi.registry.family;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A family's rank in one DTSEN version.
 *
 * @param dtsenVersion year and quarter
 * @param value 1 (the poorest tenth) to 10
 * @param recordedAt when it came into the register, or was corrected
 */
@Schema(name = "DecileSnapshot")
public record DecileSnapshot(
    @Schema(examples = "2026-Q3") String dtsenVersion,
    @Schema(examples = "2") int value,
    Instant recordedAt) {}
