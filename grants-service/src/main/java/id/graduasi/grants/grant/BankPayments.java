package id.graduasi.grants.grant;

import id.graduasi.grants.Days;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The money of many grants at once: ordered from the bank, and answered by it, under the rules and
 * with the events of a single payment. It reaches people who have moved away from the round that
 * pays for them, so whoever calls has checked the round and works nationwide.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BankPayments {

  private final OrderedTable ordered;
  private final GrantTable table;
  private final Grants grants;
  private final GrantWork work;
  private final Days days;

  BankPayments(OrderedTable ordered, GrantTable table, Grants grants, GrantWork work, Days days) {
    this.ordered = ordered;
    this.table = table;
    this.grants = grants;
    this.work = work;
    this.days = days;
  }

  /** An answer that was not taken, and why. */
  public record NotTaken(long line, BankAnswer.Part part, ProblemCode code, Sentence message) {}

  /** What became of some answers. */
  public record Settled(long changed, long unchanged, List<NotTaken> notTaken) {}

  /** Orders every payment of a round that is due and not on its way; the rupiah of each. */
  public List<Long> order(UUID order, UUID round, String by, Instant at) {
    return ordered.order(order, round, by, at);
  }

  /** Holds the grants of an order until the transaction ends: nothing of it is settled now. */
  public void hold(UUID order) {
    grants.lockAll(ordered.grantsOf(order));
  }

  /** Cancels what the bank has not answered of an order. */
  public void cancel(UUID order) {
    ordered.cancel(order);
  }

  /**
   * Takes in what the bank answered to orders of a round, each number once.
   *
   * @param dryRun judges and writes nothing
   * @param cause what the history names, beside the bank's reason
   */
  public Settled settle(UUID round, List<BankAnswer> answers, boolean dryRun, String cause) {
    List<String> numbers = answers.stream().map(BankAnswer::number).toList();
    Map<UUID, Grant> held = held(ordered.numbered(round, numbers));
    // Read again: whoever held the grants until now may have settled the same orders.
    Map<String, Ordered> payments =
        ordered.numbered(round, numbers).stream()
            .collect(Collectors.toMap(Ordered::number, Function.identity()));
    LocalDate today = days.today();
    List<Change> changes = new ArrayList<>();
    List<NotTaken> notTaken = new ArrayList<>();
    long known = 0;
    for (BankAnswer answer : answers) {
      Ordered payment = payments.get(answer.number());
      Grant grant = payment == null ? null : held.get(payment.grantId());
      switch (AnswerRules.judge(answer, payment, grant, today)) {
        case AnswerRules.Known() -> known++;
        case AnswerRules.Objection why ->
            notTaken.add(new NotTaken(answer.line(), why.part(), why.code(), why.message()));
        case AnswerRules.Changes() -> {
          if (grant != null) {
            changes.add(new Change(grant, answer));
          }
        }
      }
    }
    if (!dryRun && !changes.isEmpty()) {
      write(changes, cause);
    }
    return new Settled(changes.size(), known, notTaken);
  }

  private record Change(Grant grant, BankAnswer answer) {}

  private Map<UUID, Grant> held(Collection<Ordered> payments) {
    return grants.lockAll(payments.stream().map(Ordered::grantId).distinct().toList()).stream()
        .collect(Collectors.toMap(Grant::id, Function.identity()));
  }

  private void write(List<Change> changes, String cause) {
    ordered.answer(changes.stream().map(Change::answer).toList());
    table.disburse(
        changes.stream()
            .filter(change -> change.answer().paid())
            .collect(
                Collectors.toMap(change -> change.grant().id(), change -> change.answer().on())));
    table.takeBack(
        changes.stream()
            .filter(change -> !change.answer().paid())
            .map(change -> change.grant().id())
            .toList());
    work.told(changes.stream().map(change -> telling(change, cause)).toList());
  }

  private static GrantWork.Telling telling(Change change, String cause) {
    BankAnswer answer = change.answer();
    return answer.paid()
        ? new GrantWork.Telling(change.grant(), Happening.DISBURSED, cause)
        : new GrantWork.Telling(change.grant(), Happening.RETURNED, answer.reason() + ", " + cause);
  }
}
