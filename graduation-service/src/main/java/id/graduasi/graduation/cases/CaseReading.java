package id.graduasi.graduation.cases;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What people look up of cases. */
@ApplicationScoped
class CaseReading {

  private final Cases cases;
  private final Journal journal;

  private final AftercarePlans plans;

  CaseReading(Cases cases, AftercarePlans plans, Journal journal) {
    this.cases = cases;
    this.plans = plans;
    this.journal = journal;
  }

  /** A case that was read or changed in this transaction, as it is shown. */
  CaseView view(GraduationCase shown) {
    return views(List.of(shown)).getFirst();
  }

  private List<CaseView> views(List<GraduationCase> shown) {
    Map<UUID, List<PlannedVisit>> visits =
        plans.of(shown.stream().filter(one -> !one.step.isOpen()).map(one -> one.id).toList());
    return shown.stream()
        .map(one -> CaseView.of(one, visits.getOrDefault(one.id, List.of())))
        .toList();
  }

  @Transactional
  CaseView one(UUID id) {
    return view(cases.require(id));
  }

  @Transactional
  Page<CaseView> page(CaseFilter filter, Area area, PageRequest request) {
    List<CaseView> found =
        views(cases.list(filter, area, Cursor.read(request.cursor, 2), request.limit + 1));
    Page<CaseView> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return request.count ? page.withTotal(cases.count(filter, area)) : page;
  }

  /** The journal is kept by family, also by one that became part of another. */
  @Transactional
  List<Entry> history(UUID id) {
    GraduationCase found = cases.require(id);
    return Stream.concat(
            Stream.of(found.familyId.toString()),
            found.steps.stream()
                .filter(taken -> taken.action().equals(StepTaken.MERGE))
                .map(taken -> String.valueOf(taken.reference())))
        .distinct()
        .flatMap(key -> journal.historyOf(key, CaseFacts.TOPIC, "caseId", id.toString()).stream())
        .sorted(Comparator.comparing(Entry::at).thenComparing(Entry::version).reversed())
        .toList();
  }
}
