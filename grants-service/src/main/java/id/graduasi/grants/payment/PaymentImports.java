package id.graduasi.grants.payment;

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
import org.jspecify.annotations.Nullable;

/** Looking files up, and stopping them. */
@ApplicationScoped
class PaymentImports {

  private final PaymentImportTable imports;
  private final AnswerQueue queue;

  PaymentImports(PaymentImportTable imports, AnswerQueue queue) {
    this.imports = imports;
    this.queue = queue;
  }

  @Transactional
  PaymentImportView one(UUID id) {
    return imports.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  @Transactional
  Page<PaymentImportView> page(Area area, @Nullable UUID round, PageRequest request) {
    Optional<Cursor> after = Cursor.read(request.cursor, 2);
    after.ifPresent(cursor -> requireInstant(cursor.keys().getFirst()));
    List<PaymentImportView> found = imports.page(area, round, after, request);
    return Page.of(found, request.limit, last -> Cursor.of(last.receivedAt(), last.id()));
  }

  @Transactional
  PaymentImportView cancel(UUID id) {
    one(id);
    if (!queue.end(id, ImportState.CANCELLED)) {
      throw new Refused(PaymentProblem.PAYMENT_IMPORT_FINISHED);
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
