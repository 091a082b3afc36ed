package id.graduasi.graduation.aftercare;

import id.graduasi.graduation.cases.Act;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The worklist: who has to be visited, and until when. */
@ApplicationScoped
class VisitReading {

  private final VisitTable table;
  private final Clock clock;

  VisitReading(VisitTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  Page<VisitView> page(VisitFilter filter, Area area, PageRequest request) {
    LocalDate today = Act.today(clock);
    List<VisitView> found =
        table
            .page(
                conditions(filter, area, today).after(Cursor.read(request.cursor, 2)),
                today,
                request.limit)
            .stream()
            .map(VisitView::of)
            .toList();
    Page<VisitView> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return request.count ? page.withTotal(table.count(conditions(filter, area, today))) : page;
  }

  private static Conditions conditions(VisitFilter filter, Area area, LocalDate today) {
    Conditions conditions =
        Conditions.inside(area, "", "id")
            .optional("facilitator_id = ?", filter.facilitatorId)
            .optional("case_id = ?", filter.caseId);
    return filter.state == null
        ? conditions
        : conditions.and(VisitTable.STATE + " = ?", today, today, filter.state.name());
  }
}
