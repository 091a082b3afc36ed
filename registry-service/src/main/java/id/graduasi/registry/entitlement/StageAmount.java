package id.graduasi.registry.entitlement;

import id.graduasi.registry.programme.Programme;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is paid at a payment stage.
 *
 * @param number its number in the year
 * @param opensOn when it opens in the year of the day asked for
 * @param amount rupiah
 */
@Schema(name = "StageAmount")
record StageAmount(
    @Schema(examples = "1") int number,
    @Schema(examples = "2026-01-01") LocalDate opensOn,
    @Schema(examples = "2625000") long amount) {

  /**
   * A year's amount over its stages: the same whole rupiah at each, and what is left over at the
   * last one, so that the stages make up the year.
   */
  static List<StageAmount> of(List<Programme.PaymentStage> stages, long year, int inYear) {
    List<StageAmount> amounts = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      long each = year / stages.size();
      boolean last = i == stages.size() - 1;
      Programme.PaymentStage stage = stages.get(i);
      amounts.add(
          new StageAmount(
              stage.number(),
              MonthDay.parse("--" + stage.opensOn()).atYear(inYear),
              last ? year - each * i : each));
    }
    return amounts;
  }
}
