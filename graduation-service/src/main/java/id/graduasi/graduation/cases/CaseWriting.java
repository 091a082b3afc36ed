package id.graduasi.graduation.cases;

import id.graduasi.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;

/** Writes what happened to cases: the families' counts, the journal, and what follows from it. */
@ApplicationScoped
class CaseWriting {

  private final Cases cases;
  private final FamilyCounts counts;
  private final Journal journal;
  private final Event<CasesChanged> changed;

  CaseWriting(Cases cases, FamilyCounts counts, Journal journal, Event<CasesChanged> changed) {
    this.cases = cases;
    this.counts = counts;
    this.journal = journal;
    this.changed = changed;
  }

  void write(List<CaseChange> changes) {
    if (changes.isEmpty()) {
      return;
    }
    // At once: what follows reads these rows by SQL.
    cases.flush();
    counts.keep(changes.stream().map(change -> change.held().count).distinct().toList());
    journal.append(
        changes.stream()
            .map(one -> CaseFacts.of(one.what(), one.before(), one.after(), one.cause()))
            .toList());
    changed.fire(
        new CasesChanged(
            changes.stream()
                .map(one -> new CasesChanged.Change(one.what(), KnownCase.of(one.held())))
                .toList()));
  }
}
