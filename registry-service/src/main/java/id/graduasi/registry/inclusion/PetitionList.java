package id.graduasi.registry.inclusion;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages of petitions of one kind. */
@ApplicationScoped
class PetitionList {

  private final PetitionTable table;
  private final RequestedArea requested;
  private final Clocked clock;

  PetitionList(PetitionTable table, RequestedArea requested, Clocked clock) {
    this.table = table;
    this.requested = requested;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.today();
  }

  Page<Petition> page(
      PetitionKind kind,
      @Nullable String area,
      @Nullable PetitionState state,
      @Nullable UUID familyId,
      PageRequest request) {
    Area within = requested.of(area);
    List<Petition> rows =
        table.page(
            kind,
            within,
            state,
            familyId,
            clock.today(),
            Cursor.read(request.cursor, 2),
            request.limit);
    Page<Petition> page =
        Page.of(rows, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return request.count
        ? page.withTotal(table.count(kind, within, state, familyId, clock.today()))
        : page;
  }
}
