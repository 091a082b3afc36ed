package id.graduasi.registry.programme;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A programme and its gates.
 *
 * @param code its stable code
 * @param name its official name
 * @param decileFrom the lowest decile it is for
 * @param decileTo the highest decile it is for (PKH 1-4; BPNT and PBI-JK 1-5, by configuration)
 * @param paymentStages when payments open, in the order of the year
 * @param validFrom the first day on which these gates hold
 * @param validTo the first day on which they no longer hold; null while they do
 * @param version counts its changes from 1
 */
public record Programme(
    @Schema(examples = "PKH") String code,
    @Schema(examples = "Program Keluarga Harapan") String name,
    @Schema(examples = "1") int decileFrom,
    @Schema(examples = "4") int decileTo,
    List<PaymentStage> paymentStages,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    long version) {

  public Programme {
    paymentStages = List.copyOf(paymentStages);
  }

  /**
   * A payment stage (tahap).
   *
   * @param number its number in the year
   * @param opensOn month and day, e.g. {@code 04-01}
   */
  public record PaymentStage(
      @Schema(examples = "2") int number, @Schema(examples = "04-01") String opensOn) {}
}
