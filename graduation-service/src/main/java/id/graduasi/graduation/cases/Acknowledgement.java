package id.graduasi.graduation.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a contradiction between a case and the registry may stand. */
@Schema(
    description = "Why the contradiction may stand",
    examples =
        """
        {"reason": "Kepesertaan sudah diakhiri karena pindah; kasus ditarik bulan depan"}""")
public record Acknowledgement(@NotBlank @Size(max = 1000) String reason) {}
