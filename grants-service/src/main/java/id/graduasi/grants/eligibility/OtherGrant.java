package id.graduasi.grants.eligibility;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grant that the person or somebody of her family was given; past years are included. */
@Schema(description = "A grant of the person or her family, for the office to weigh")
public record OtherGrant(
    UUID grantId,
    UUID memberId,
    @Schema(examples = "PPSE") String schemeCode,
    @Schema(examples = "2025") int year,
    @Schema(examples = "5000000") long amount,
    @Schema(examples = "CLOSED") String status) {

  /** Scheme and year in one word. */
  String inWords() {
    return schemeCode + " " + year;
  }
}
