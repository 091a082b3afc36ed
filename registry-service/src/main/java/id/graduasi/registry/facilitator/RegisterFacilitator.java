package id.graduasi.registry.facilitator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client says of a facilitator. */
record RegisterFacilitator(
    @NotNull
        @Pattern(regexp = ImportedFacilitator.NUMBER)
        @Schema(examples = "PKH-3522-0001", description = "Nomor pendamping, unique in the country")
        String number,
    @NotBlank @Size(max = 200) @Schema(examples = "Siti Rahmawati") String name,
    @NotNull @Schema(examples = "PKH") FacilitatorKind kind,
    @NotEmpty
        @Size(max = 200)
        @Schema(examples = "[\"35.22.15\"]", description = "Region codes of the areas of work")
        List<@NotNull @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?") String> areas,
    @NotNull @Schema(examples = "2021-03-01") LocalDate startedOn,
    @Nullable @Schema(description = "The last day, when the work has ended") LocalDate endedOn) {}
