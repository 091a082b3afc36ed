package id.graduasi.graduation.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a model stands on a day. */
public enum ModelState {
  /** It can still be replaced; nothing was scored with it. */
  DRAFT,
  /** Its day is set and has not come. */
  SCHEDULED,
  /** New assessments are made with it. */
  ACTIVE,
  /** A later one has taken over. */
  RETIRED;

  static ModelState of(@Nullable LocalDate from, LocalDate active, LocalDate today) {
    if (from == null) {
      return DRAFT;
    }
    if (from.isAfter(today)) {
      return SCHEDULED;
    }
    return from.equals(active) ? ACTIVE : RETIRED;
  }
}
