package id.graduasi.registry.caseload;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was handed over.
 *
 * @param families how many families
 */
@Schema(name = "HandOverDone")
record HandOverView(
    UUID fromFacilitatorId, UUID toFacilitatorId, @Schema(examples = "271") long families) {}
