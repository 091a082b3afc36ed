package id.graduasi.registry.caseload;

import id.graduasi.registry.facilitator.FacilitatorKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many families a facilitator accompanies.
 *
 * @param families families in the register that name this facilitator
 * @param enrolled those of them that receive something
 * @param overloaded whether those are more than is normal
 */
@Schema(name = "Caseload")
record CaseloadView(
    UUID facilitatorId,
    @Schema(examples = "PKH-3522-0001") String number,
    @Schema(examples = "Siti Rahmawati") String name,
    FacilitatorKind kind,
    @Schema(examples = "35.22.15") String areaCode,
    @Schema(examples = "284") long families,
    @Schema(examples = "271") long enrolled,
    boolean overloaded) {}
