package id.graduasi.reporting.graduation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.graduasi.reporting.ledger.Counted;
import id.graduasi.reporting.report.Accounts;
import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.report.KindNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Says how far the cases of each kind have come. */
@ApplicationScoped
public class Funnels {

  private final Accounts accounts;

  Funnels(Accounts accounts) {
    this.accounts = accounts;
  }

  /** One for each kind, in the order in which kinds are shown; both days belong to the period. */
  public List<Funnel> of(Head head, LocalDate from, LocalDate to) {
    Map<String, Map<String, Long>> standing =
        accounts.sums(Counted.CASE, head, from, to).stream()
            .collect(
                groupingBy(
                    Accounts.Sum::item,
                    groupingBy(
                        Accounts.Sum::cause, summingLong(sum -> sum.before() + sum.during()))));
    Map<String, Long> graduates = during(Counted.GRADUATE, head, from, to);
    Map<String, Long> relapses = during(Counted.RELAPSE, head, from, to);
    return KindNames.KINDS.stream()
        .map(
            kind ->
                new Funnel(
                    kind,
                    standing.getOrDefault(kind, Map.of()),
                    graduates.getOrDefault(kind, 0L),
                    relapses.getOrDefault(kind, 0L)))
        .toList();
  }

  private Map<String, Long> during(Counted account, Head head, LocalDate from, LocalDate to) {
    return accounts.sums(account, head, from, to).stream()
        .collect(groupingBy(Accounts.Sum::item, summingLong(Accounts.Sum::during)));
  }
}
