package id.graduasi.graduation.objection;

import id.graduasi.graduation.cases.CaseDesk;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people look up of objections. */
@ApplicationScoped
class ObjectionReading {

  private final ObjectionTable table;
  private final CaseDesk desk;

  ObjectionReading(ObjectionTable table, CaseDesk desk) {
    this.table = table;
    this.desk = desk;
  }

  ObjectionView one(UUID id) {
    return ObjectionView.of(table.require(id), desk.act().today());
  }

  Page<ObjectionView> page(ObjectionFilter filter, Area area, PageRequest request) {
    LocalDate today = desk.act().today();
    List<ObjectionView> found =
        table
            .page(
                conditions(filter, area, today).after(Cursor.read(request.cursor, 2)),
                request.limit)
            .stream()
            .map(one -> ObjectionView.of(one, today))
            .toList();
    Page<ObjectionView> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return request.count ? page.withTotal(table.count(conditions(filter, area, today))) : page;
  }

  private static Conditions conditions(ObjectionFilter filter, Area area, LocalDate today) {
    Conditions conditions =
        Conditions.inside(area, "", "id")
            .optional("case_id = ?", filter.caseId)
            .optional("family_id = ?", filter.familyId)
            .optional("facilitator_id = ?", filter.facilitatorId);
    return filter.state == null
        ? conditions
        : conditions.and(
            "case when state = 'OPEN' and due_on < ? then 'ESCALATED' else state end = ?",
            today,
            filter.state.name());
  }
}
