package id.graduasi.grants.round;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A round of a scheme.
 *
 * @param quota how many may be approved, with what was carried over
 * @param budget rupiah that may be approved, with what was carried over
 * @param approved how many are approved and not withdrawn
 * @param committed their rupiah
 * @param carriedQuota what it took over from closed rounds, less what it handed on
 * @param accountabilityDays within how many days after the money the report is due
 * @param version counts its changes from 1; an approval is none
 */
@JsonIgnoreProperties(
    value = {"remainingQuota", "remainingBudget"},
    allowGetters = true)
@Schema(name = "Round", description = "A round of a scheme: where, when, for how many, how much")
public record Round(
    UUID id,
    @Schema(examples = "KRTP") String schemeCode,
    @Schema(examples = "35.24") String areaCode,
    @Schema(examples = "2026") int year,
    @Schema(examples = "32") int quota,
    @Schema(examples = "128000000") long budget,
    @Schema(description = "How many are approved", examples = "30") int approved,
    @Schema(description = "Rupiah that are approved", examples = "120000000") long committed,
    @Schema(description = "Taken over from closed rounds, less what was handed on")
        int carriedQuota,
    @Schema(description = "The same in rupiah") long carriedBudget,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate closesOn,
    @Schema(examples = "90") int accountabilityDays,
    List<MonitoringWindow> monitoringWindows,
    State state,
    @Nullable LocalDate closedOn,
    long version) {

  /** Whether people can still be proposed and approved. */
  @Schema(name = "RoundState")
  public enum State {
    OPEN,
    CLOSED
  }

  public Round {
    monitoringWindows = List.copyOf(monitoringWindows);
  }

  /** How many can still be approved. */
  @Schema(description = "How many can still be approved", examples = "2")
  public int getRemainingQuota() {
    return quota - approved;
  }

  /** How many rupiah can still be approved. */
  @Schema(description = "Rupiah that can still be approved", examples = "8000000")
  public long getRemainingBudget() {
    return budget - committed;
  }

  /** Whether people can be proposed on a day. */
  public boolean takesProposalsOn(LocalDate day) {
    return state == State.OPEN
        && (opensOn == null || !day.isBefore(opensOn))
        && (closesOn == null || !day.isAfter(closesOn));
  }
}
