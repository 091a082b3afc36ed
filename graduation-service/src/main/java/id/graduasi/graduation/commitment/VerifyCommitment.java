package id.graduasi.graduation.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is known of a family's school attendance in a quarter. */
@Schema(
    examples =
        """
        {"members": [{"memberId": "0198c0de-0004-7a00-8000-000000000004", "months": [
          {"month": "2026-07", "daysOpen": 22, "daysAttended": 21},
          {"month": "2026-08", "daysOpen": 20, "daysAttended": 20},
          {"month": "2026-09", "daysOpen": 22, "daysAttended": 17}]}]}""")
record VerifyCommitment(@NotEmpty @Size(max = 30) List<@NotNull @Valid Child> members) {

  /** A child and its months. */
  @Schema(name = "VerifyCommitmentMember")
  record Child(
      @NotNull UUID memberId, @NotEmpty @Size(max = 3) List<@NotNull @Valid Month> months) {}

  /** School days of one month. */
  @Schema(name = "VerifyCommitmentMonth")
  record Month(
      @NotNull @Pattern(regexp = "2\\d{3}-(0[1-9]|1[0-2])") String month,
      @Min(1) @Max(31) int daysOpen,
      @Min(0) @Max(31) int daysAttended) {

    YearMonth which() {
      return YearMonth.parse(month);
    }
  }

  Stream<SchoolMonth> months(UUID familyId) {
    return members.stream()
        .flatMap(
            child ->
                child.months().stream()
                    .map(
                        month ->
                            new SchoolMonth(
                                familyId,
                                child.memberId(),
                                month.which().atDay(1),
                                month.daysOpen(),
                                month.daysAttended())));
  }
}
