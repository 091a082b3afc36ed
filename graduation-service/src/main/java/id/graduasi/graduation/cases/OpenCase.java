package id.graduasi.graduation.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A family is put forward for graduation. */
@Schema(
    description = "A family is put forward for graduation",
    examples =
        """
        {"familyId": "0198c0de-0001-7a00-8000-000000000001", "kind": "INDEPENDENT",
         "reason": "Usaha warung berjalan dan pendapatan di atas upah minimum"}""")
public record OpenCase(
    @NotNull UUID familyId, @NotNull CaseKind kind, @NotBlank @Size(max = 1000) String reason) {}
