package id.graduasi.grants.intake;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looking files up, and stopping them. */
@ApplicationScoped
class Imports {

  private final IntakeTable imports;
  private final IntakeQueue queue;

  Imports(IntakeTable imports, IntakeQueue queue) {
    this.imports = imports;
    this.queue = queue;
  }

  @Transactional
  IntakeView one(UUID id) {
    return imports.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  @Transactional
  Page<IntakeView> page(Area area, PageRequest request) {
    Optional<Cursor> after = Cursor.read(request.cursor, 2);
    after.ifPresent(cursor -> requireInstant(cursor.keys().getFirst()));
    List<IntakeView> found = imports.page(area, after, request);
    return Page.of(found, request.limit, last -> Cursor.of(last.receivedAt(), last.id()));
  }

  @Transactional
  IntakeView cancel(UUID id) {
    one(id);
    if (!queue.end(id, IntakeState.CANCELLED)) {
      throw new Refused(IntakeProblem.GRANT_IMPORT_FINISHED);
    }
    return one(id);
  }

  private static void requireInstant(String key) {
    try {
      Instant.parse(key);
    } catch (DateTimeException notOurs) {
      throw new Refused(CommonProblem.CURSOR_INVALID).on("cursor");
    }
  }
}
