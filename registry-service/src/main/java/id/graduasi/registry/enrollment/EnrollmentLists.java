package id.graduasi.registry.enrollment;

import id.graduasi.platform.web.Refused;
import id.graduasi.registry.Days;
import id.graduasi.registry.enrollment.ListedEnrollment.Became;
import id.graduasi.registry.enrollment.ListedEnrollment.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Leads enrollments on as a list says, by the rules that hold online, written set-based. */
@ApplicationScoped
public class EnrollmentLists {

  private final EnrollmentTable table;
  private final EnrollmentWriting writing;
  private final Days days;

  EnrollmentLists(EnrollmentTable table, EnrollmentWriting writing, Days days) {
    this.table = table;
    this.writing = writing;
    this.days = days;
  }

  /**
   * Takes lines about families that the transaction has locked, those of one family and programme
   * in the order of their days. A line that says what is already so changes nothing.
   *
   * @param history whether the lines may tell of graduations that no case of this suite decided
   * @param dryRun answers the same and writes nothing
   * @param cause why, for the history
   * @return what became of each line, in their order
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Verdict> take(
      List<ListedEnrollment> lines, boolean history, boolean dryRun, String cause) {
    if (lines.isEmpty()) {
      return List.of();
    }
    LocalDate today = days.today();
    Map<Of, List<EnrollmentState>> held = held(lines);
    Map<Of, Succession> successions = new LinkedHashMap<>();
    Map<ListedEnrollment, Verdict> verdicts = new IdentityHashMap<>();
    lines.stream()
        .sorted(Comparator.comparing(ListedEnrollment::on))
        .forEach(
            line -> {
              Succession succession =
                  successions.computeIfAbsent(
                      Of.line(line),
                      of ->
                          new Succession(
                              line.family(),
                              line.programme(),
                              cause,
                              held.getOrDefault(of, List.of())));
              verdicts.put(line, verdict(succession, line, today, history));
            });
    if (!dryRun) {
      writing.write(
          successions.values().stream().flatMap(one -> one.changes().stream()).toList(),
          held.values().stream().flatMap(List::stream).toList());
    }
    return lines.stream().map(verdicts::get).toList();
  }

  private static Verdict verdict(
      Succession succession, ListedEnrollment line, LocalDate today, boolean history) {
    try {
      return new Verdict(succession.take(line, today, history), null);
    } catch (Refused refusal) {
      return new Verdict(Became.REFUSED, refusal);
    }
  }

  private Map<Of, List<EnrollmentState>> held(List<ListedEnrollment> lines) {
    Set<UUID> families = lines.stream().map(line -> line.family().id()).collect(Collectors.toSet());
    Map<Of, List<EnrollmentState>> held = new HashMap<>();
    table
        .lockOf(families)
        .forEach(
            state -> held.computeIfAbsent(Of.state(state), of -> new ArrayList<>()).add(state));
    return held;
  }

  /** A family in a programme. */
  private record Of(UUID familyId, String programme) {

    static Of line(ListedEnrollment line) {
      return new Of(line.family().id(), line.programme());
    }

    static Of state(EnrollmentState state) {
      return new Of(state.familyId(), state.programme());
    }
  }
}
