package id.graduasi.graduation.commitment;

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
class CommitmentImports {

  private final ImportTable imports;
  private final ImportQueue queue;

  CommitmentImports(ImportTable imports, ImportQueue queue) {
    this.imports = imports;
    this.queue = queue;
  }

  @Transactional
  CommitmentImportView one(UUID id) {
    return imports.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  @Transactional
  Page<CommitmentImportView> page(Area area, PageRequest request) {
    Optional<Cursor> after = Cursor.read(request.cursor, 2);
    after.ifPresent(cursor -> requireInstant(cursor.keys().getFirst()));
    List<CommitmentImportView> found = imports.page(area, after, request);
    return Page.of(found, request.limit, last -> Cursor.of(last.receivedAt(), last.id()));
  }

  @Transactional
  CommitmentImportView cancel(UUID id) {
    one(id);
    if (!queue.end(id, ImportState.CANCELLED)) {
      throw new Refused(CommitmentProblem.COMMITMENT_IMPORT_FINISHED);
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
