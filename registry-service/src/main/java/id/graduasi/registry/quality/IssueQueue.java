package id.graduasi.registry.quality;

import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The office's queue: reading issues, giving them to somebody, ending them. */
@ApplicationScoped
class IssueQueue {

  private final IssueTable table;
  private final Journal journal;

  IssueQueue(IssueTable table, Journal journal) {
    this.table = table;
    this.journal = journal;
  }

  Issue one(UUID id) {
    return table.find(id).orElseThrow(IssueQueue::notFound);
  }

  Page<Issue> page(IssueFilter filter, PageRequest request) {
    Long total = request.count ? table.count(filter) : null;
    Cursor.read(request.cursor, 2).ifPresent(filter::after);
    List<Issue> rows = table.page(filter, request.limit);
    Page<Issue> page = Page.of(rows, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return total == null ? page : page.withTotal(total);
  }

  /** Who did what with the issue, the newest first. */
  List<Entry> history(UUID id) {
    return journal.history(one(id).id().toString(), IssueFact.TOPIC);
  }

  /** Gives it to somebody; again to the same one changes nothing. */
  @Transactional
  Issue assign(UUID id, AssignIssue request, IfMatch match) {
    Issue held = lock(id, match);
    if (request.assignee().equals(held.assignee())) {
      return held;
    }
    Issue after = table.assign(id, request.assignee());
    journal.append(IssueFact.assigned(held.assignee(), after));
    return after;
  }

  @Transactional
  Issue resolve(UUID id, ResolveIssue request, IfMatch match) {
    lock(id, match);
    Issue after = table.resolve(id, request.outcome().outcome(), request.note());
    journal.append(IssueFact.resolved(after));
    return after;
  }

  private Issue lock(UUID id, IfMatch match) {
    Issue held = table.lock(id).orElseThrow(IssueQueue::notFound);
    match.require(held.version());
    if (held.outcome() != null) {
      throw new Refused(QualityProblem.ISSUE_ALREADY_RESOLVED, held.outcome());
    }
    return held;
  }

  private static Refused notFound() {
    return new Refused(CommonProblem.NOT_FOUND);
  }
}
