package id.graduasi.registry.enrollment;

import id.graduasi.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
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
  private final Reviews reviews;
  private final OpenQuestions questions;
  private final Journal journal;

  EnrollmentWriting(
      EnrollmentTable table, Reviews reviews, OpenQuestions questions, Journal journal) {
    this.table = table;
    this.reviews = reviews;
    this.questions = questions;
    this.journal = journal;
  }

  /** Writes starts and changes that no request of its own created. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<EnrollmentState> write(
      List<EnrollmentChange> changes, Collection<EnrollmentState> known) {
    return write(changes, known, Map.of());
  }

  /**
   * Writes starts and changes as they followed each other; each enrollment is written once, as the
   * last of its changes left it.
   *
   * @param known all enrollments that their families have already
   * @param creationHashes the keyed hashes of the requests that created new ones
   * @return what each change has led to, in their order
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<EnrollmentState> write(
      List<EnrollmentChange> changes,
      Collection<EnrollmentState> known,
      Map<UUID, String> creationHashes) {
    if (changes.isEmpty()) {
      return List.of();
    }
    List<EnrollmentChange> reviewed = reviews.of(changes, known);
    Set<UUID> started = new HashSet<>();
    Map<UUID, EnrollmentState> latest = new LinkedHashMap<>();
    for (EnrollmentChange change : reviewed) {
      if (change.before() == null) {
        started.add(change.after().id());
      }
      latest.put(change.after().id(), change.after());
    }
    // What runs no longer must be written before what runs now: a family runs once a programme.
    table.update(latest.values().stream().filter(one -> !started.contains(one.id())).toList());
    table.insert(
        latest.values().stream().filter(one -> started.contains(one.id())).toList(),
        creationHashes);
    journal.append(reviewed.stream().map(EnrollmentFact::of).toList());
    questions.decided(reviewed);
    return reviewed.stream().map(EnrollmentChange::after).toList();
  }
}
