package id.graduasi.graduation.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case is taken back. */
@Schema(
    description = "Why a case is taken back",
    examples =
        """
        {"reason": "Keluarga menarik pernyataannya"}""")
public record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}
