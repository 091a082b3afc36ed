package id.graduasi.grants.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a round: nobody is proposed or approved in it any more. */
@Schema(description = "Ends a round: nobody is proposed or approved in it any more")
public record CloseRound(
    @NotBlank @Size(max = 500) @Schema(examples = "Tahun anggaran 2026 berakhir") String reason) {}
