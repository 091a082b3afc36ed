package id.graduasi.registry.enrollment;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who changed an enrollment, when, what and why; the newest first. */
record EnrollmentHistory(List<Line> items) {

  /** One change. */
  @Schema(name = "EnrollmentHistoryLine")
  record Line(
      Instant at,
      @Schema(examples = "bojonegoro") String by,
      @Schema(examples = "id.graduasi.registry.enrollment.suspended.v1") String type,
      long version,
      @Nullable @Schema(description = "Why: the note, or the id of the case") String cause,
      Map<String, Change> changes) {

    static Line of(Entry entry) {
      return new Line(
          entry.at(), entry.by(), entry.type(), entry.version(), entry.cause(), entry.changes());
    }
  }
}
