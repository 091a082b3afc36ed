package id.graduasi.graduation.cases;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What people look up of cases. */
@ApplicationScoped
class CaseReading {

  private final Cases cases;
  private final Journal journal;

  CaseReading(Cases cases, Journal journal) {
    this.cases = cases;
    this.journal = journal;
  }

  @Transactional
  CaseView one(UUID id) {
    return CaseView.of(cases.require(id));
  }

  @Transactional
  Page<CaseView> page(CaseFilter filter, Area area, PageRequest request) {
    List<CaseView> found =
        cases.list(filter, area, Cursor.read(request.cursor, 2), request.limit + 1).stream()
            .map(CaseView::of)
            .toList();
    Page<CaseView> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return request.count ? page.withTotal(cases.count(filter, area)) : page;
  }

  /** The journal is kept by family; a case's entries are those between its versions. */
  @Transactional
  List<Entry> history(UUID id) {
    GraduationCase found = cases.require(id);
    return journal.history(found.familyId.toString(), CaseFacts.TOPIC).stream()
        .filter(entry -> found.firstVersion <= entry.version())
        .filter(entry -> entry.version() <= found.version)
        .toList();
  }
}
