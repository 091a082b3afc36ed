package id.graduasi.graduation.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody objects to the decision of a case; names nobody. */
@Schema(
    description = "An objection to the decision of a case, without names and identifiers",
    examples =
        """
        {"raisedOn": "2026-04-10", "raisedBy": "FAMILY", "evidenceReference": "SANGGAH/2026/0007",
         "reason": "Usaha warung sudah tutup sebelum keputusan"}""")
public record RaiseObjection(
    @Schema(description = "The day it was raised; today unless given") @Nullable LocalDate raisedOn,
    @Schema(description = "Who raised it; OTHER unless given") @Nullable Party raisedBy,
    @NotBlank @Size(max = 1000) String reason,
    @Nullable @Size(max = 200) String evidenceReference) {

  /** Who may object. */
  @Schema(name = "ObjectingParty")
  public enum Party {
    FAMILY,
    VILLAGE,
    CITIZEN,
    OFFICE,
    OTHER
  }
}
