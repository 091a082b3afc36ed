package id.graduasi.registry.enrollment;

import id.graduasi.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The only way enrollments are written: the rows and their events, in the caller's transaction, for
 * one or for many. The caller holds the locks of their families, which order the events.
 */
@ApplicationScoped
class EnrollmentWriting {

  private final EnrollmentTable table;
  private final Journal journal;

  EnrollmentWriting(EnrollmentTable table, Journal journal) {
    this.table = table;
    this.journal = journal;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void start(List<EnrollmentChange> starts, Map<UUID, String> creationHashes) {
    table.insert(starts.stream().map(EnrollmentChange::after).toList(), creationHashes);
    tell(starts);
  }

  /** Several changes of one enrollment stand in their order; the last one is what it is now. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void change(List<EnrollmentChange> changes) {
    Map<UUID, EnrollmentState> latest = new LinkedHashMap<>();
    changes.forEach(change -> latest.put(change.after().id(), change.after()));
    table.update(List.copyOf(latest.values()));
    tell(changes);
  }

  /** Starts and changes as they followed each other; each enrollment is written once. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(List<EnrollmentChange> changes) {
    Set<UUID> started = new HashSet<>();
    Map<UUID, EnrollmentState> latest = new LinkedHashMap<>();
    for (EnrollmentChange change : changes) {
      if (change.before() == null) {
        started.add(change.after().id());
      }
      latest.put(change.after().id(), change.after());
    }
    // What runs no longer must be written before what runs now: a family runs once a programme.
    table.update(latest.values().stream().filter(one -> !started.contains(one.id())).toList());
    table.insert(
        latest.values().stream().filter(one -> started.contains(one.id())).toList(), Map.of());
    tell(changes);
  }

  private void tell(List<EnrollmentChange> changes) {
    journal.append(changes.stream().map(EnrollmentFact::of).toList());
  }
}
