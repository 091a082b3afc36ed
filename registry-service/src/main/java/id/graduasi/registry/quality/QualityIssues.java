package id.graduasi.registry.quality;

import id.graduasi.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Opening and resolving issues by the thousand, for whoever finds them. */
@ApplicationScoped
public class QualityIssues {

  private final IssueTable table;
  private final Journal journal;

  QualityIssues(IssueTable table, Journal journal) {
    this.table = table;
    this.journal = journal;
  }

  /**
   * Opens issues in the caller's transaction; one that is open already for the same kind and
   * subject stays as it is. One statement, and one for the events.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void open(List<NewIssue> issues) {
    if (!issues.isEmpty()) {
      journal.append(table.open(issues).stream().map(IssueFact::opened).toList());
    }
  }

  /**
   * Writes into the trail of the open issues of these kinds about these families what whoever looks
   * at them should know. They stay open.
   *
   * @param what what has happened, e.g. {@code the decile is back within the gate}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remark(Collection<UUID> familyIds, Set<IssueKind> kinds, String what) {
    if (!familyIds.isEmpty() && !kinds.isEmpty()) {
      journal.append(
          table.remark(familyIds, kinds).stream()
              .map(issue -> IssueFact.remarked(what, issue))
              .toList());
    }
  }

  /**
   * Resolves the open issues of these kinds about these very enrollments, because somebody has
   * decided what they ask.
   *
   * @param why what was decided, e.g. {@code ended}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void resolveDecided(Collection<UUID> enrollmentIds, Set<IssueKind> kinds, String why) {
    if (!enrollmentIds.isEmpty() && !kinds.isEmpty()) {
      journal.append(
          table.resolveOf(enrollmentIds, kinds, why).stream().map(IssueFact::resolved).toList());
    }
  }

  /**
   * Resolves the open issues of these kinds about these families, because their reason has gone.
   *
   * @param why what made it go, e.g. {@code moved}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void resolveGone(Collection<UUID> familyIds, Set<IssueKind> kinds, String why) {
    if (!familyIds.isEmpty() && !kinds.isEmpty()) {
      journal.append(
          table.resolve(familyIds, kinds, why).stream().map(IssueFact::resolved).toList());
    }
  }

  /** The same about these people. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void resolveGoneOfPeople(Collection<UUID> memberIds, Set<IssueKind> kinds, String why) {
    if (!memberIds.isEmpty() && !kinds.isEmpty()) {
      journal.append(
          table.resolveOfPeople(memberIds, kinds, why).stream().map(IssueFact::resolved).toList());
    }
  }

  /** Takes what is not resolved to where its families are now. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void follow(List<Place> families) {
    table.follow(families);
  }
}
