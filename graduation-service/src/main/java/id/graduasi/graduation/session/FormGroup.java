package id.graduasi.graduation.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is to be: its families are exactly these.
 *
 * @param name of the group, never a person's; long numbers are not taken
 * @param facilitatorId whose group it is; a facilitator's own where left out
 * @param chair memberId of the ketua kelompok, of one of the families
 * @param formedOn since when the first families belong to it; today where left out
 * @param closedOn the day it ended; a closed group has no families
 */
@Schema(
    examples =
        """
        {"name": "Kelompok Melati", "villageCode": "35.22.15.1001", "kind": "P2K2",
         "facilitatorId": "0198c0de-0002-7a00-8000-000000000002",
         "chair": "0198c0de-0003-7a00-8000-000000000003",
         "families": ["0198c0de-0001-7a00-8000-000000000001"], "formedOn": "2025-01-06"}""")
record FormGroup(
    @NotBlank @Size(max = 100) @Pattern(regexp = "(?s)(?!.*\\d{6}).*") String name,
    @NotNull @Pattern(regexp = "\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}") String villageCode,
    @NotNull GroupKind kind,
    @Nullable UUID facilitatorId,
    @Nullable UUID chair,
    @NotNull @Size(max = 200) List<@NotNull UUID> families,
    @Nullable LocalDate formedOn,
    @Nullable LocalDate closedOn) {}
