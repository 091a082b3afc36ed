package id.graduasi.graduation.aftercare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a visit of the after-care found; names nobody. */
@Schema(
    description = "What a visit found; without a number it is the next one of the plan",
    examples =
        """
        {"number": 1, "visitedOn": "2026-07-14", "situation": "STABLE",
         "findings": "Warung tetap buka, anak bersekolah",
         "recommendation": "Hubungkan dengan koperasi desa"}""")
public record RecordVisit(
    @Nullable @Min(1) @Max(99) Integer number,
    @NotNull LocalDate visitedOn,
    @NotNull Situation situation,
    @NotBlank @Size(max = 4000) String findings,
    @Nullable @Size(max = 2000) String recommendation) {}
