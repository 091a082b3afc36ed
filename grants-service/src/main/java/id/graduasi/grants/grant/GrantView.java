package id.graduasi.grants.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grant as it is shown: the decree, the money, the account of it, and the visits. */
@Schema(name = "Grant", description = "A grant: the decree, the money, its account, and the visits")
public record GrantView(
    UUID id,
    @Schema(description = "Null for grants given before rounds were kept") @Nullable UUID roundId,
    @Schema(examples = "KRTP") String schemeCode,
    @Schema(examples = "2026") int year,
    @Schema(description = "The family she belongs to now") UUID familyId,
    UUID memberId,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Schema(examples = "4000000") long amount,
    GrantStatus status,
    @Nullable String decreeNumber,
    @Nullable LocalDate decreeDate,
    String approvedBy,
    Instant approvedAt,
    @Nullable LocalDate disbursedOn,
    List<Payment> payments,
    @Schema(
            description = "The number of a payment that is ordered from the bank and not answered",
            examples = "PB0000000195")
        @Nullable String paymentOrdered,
    @Schema(description = "Null before the money") @Nullable Account accountability,
    List<VisitView> visits,
    @Schema(description = "At the latest visit") @Nullable BusinessStatus businessStatus,
    @Nullable LocalDate closedOn,
    CloseGrant.@Nullable Outcome outcome,
    @Nullable String closingNote,
    long version) {

  /** What became of the money. */
  @Schema(name = "GrantAccount", description = "What became of the money")
  public record Account(
      LocalDate dueOn,
      @Schema(description = "Past its day, and no report is in") boolean overdue,
      @Nullable AccountabilityReport report,
      @Nullable Long spent,
      @Schema(description = "Rupiah that were not spent and have to come back") long refundDue,
      long refunded) {}

  static GrantView of(
      Grant grant,
      List<Payment> payments,
      @Nullable String paymentOrdered,
      List<Visit> visits,
      LocalDate today) {
    return new GrantView(
        grant.id(),
        grant.roundId(),
        grant.schemeCode(),
        grant.year(),
        grant.familyId(),
        grant.memberId(),
        grant.areaCode(),
        grant.facilitatorId(),
        grant.amount(),
        grant.status(),
        grant.decreeNumber(),
        grant.decreeDate(),
        grant.approvedBy(),
        grant.approvedAt(),
        grant.disbursedOn(),
        payments,
        paymentOrdered,
        account(grant, today),
        VisitView.of(visits),
        grant.businessStatus(),
        grant.closedOn(),
        grant.outcome() == null ? null : CloseGrant.Outcome.valueOf(grant.outcome()),
        grant.closingNote(),
        grant.version());
  }

  private static @Nullable Account account(Grant grant, LocalDate today) {
    LocalDate due = grant.reportDueOn();
    return due == null
        ? null
        : new Account(
            due,
            grant.report() == null && today.isAfter(due) && grant.status() != GrantStatus.CLOSED,
            grant.report(),
            grant.spent(),
            grant.refundDue(),
            grant.refunded());
  }
}
