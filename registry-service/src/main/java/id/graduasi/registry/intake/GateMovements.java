package id.graduasi.registry.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many families of a file of deciles go which way at the gate of one programme. */
@Schema(name = "GateMovements")
public record GateMovements(
    @Schema(examples = "PKH") String programme,
    @Schema(examples = "4", description = "The highest decile the programme is for") int decileTo,
    @Schema(description = "Rose from inside the gate to above it") long crossedAbove,
    @Schema(description = "Those of them whose enrollment runs") long crossedAboveEnrolled,
    @Schema(description = "Fell from above the gate to inside it") long crossedBelow,
    @Schema(description = "Rose without crossing the gate") long roseWithin,
    @Schema(description = "Fell without crossing the gate") long fellWithin,
    @Schema(description = "Had no decile before") long rankedFirst,
    @Schema(description = "Same decile as before") long unchanged) {}
