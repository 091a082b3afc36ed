package id.graduasi.grants.family;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme a family receives. */
@Schema(description = "A programme the family receives")
public record Receipt(
    @Schema(examples = "PKH") String programme,
    @Schema(description = "ACTIVE or SUSPENDED", examples = "ACTIVE") String status,
    @Schema(description = "The day from which the status counts") LocalDate since) {}
