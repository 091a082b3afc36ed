package id.graduasi.registry.enrollment;

import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading enrollments: one, a page, and what happened to one. */
@ApplicationScoped
class EnrollmentList {

  private final EnrollmentTable table;
  private final RequestedArea requested;
  private final Journal journal;

  EnrollmentList(EnrollmentTable table, RequestedArea requested, Journal journal) {
    this.table = table;
    this.requested = requested;
    this.journal = journal;
  }

  EnrollmentState one(UUID id) {
    return table.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  Page<EnrollmentView> page(
      @Nullable UUID familyId,
      @Nullable String area,
      @Nullable String programme,
      @Nullable EnrollmentStatus status,
      PageRequest request) {
    EnrollmentFilter filter =
        new EnrollmentFilter(requested.of(area))
            .family(familyId)
            .programme(programme)
            .status(status);
    Long total = request.count ? table.count(filter) : null;
    Cursor.read(request.cursor, 2).ifPresent(filter::after);
    List<EnrollmentView> rows =
        table.page(filter, request.limit).stream().map(EnrollmentView::of).toList();
    Page<EnrollmentView> page =
        Page.of(rows, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return total == null ? page : page.withTotal(total);
  }

  EnrollmentHistory history(UUID id) {
    EnrollmentState state = one(id);
    Set<UUID> own = new HashSet<>(table.events(state));
    return new EnrollmentHistory(
        journal.history(state.familyId().toString(), EnrollmentFact.TOPIC).stream()
            .filter(entry -> own.contains(entry.eventId()))
            .map(EnrollmentHistory.Line::of)
            .toList());
  }
}
