package id.graduasi.registry.enrollment;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import id.graduasi.registry.rows.Conditions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which enrollments a list shows, as a condition with its arguments. */
final class EnrollmentFilter {

  private final Conditions conditions;

  EnrollmentFilter(Area area) {
    conditions = Conditions.inside(area, "e.");
  }

  EnrollmentFilter family(@Nullable UUID familyId) {
    return optional("e.family_id = ?", familyId);
  }

  EnrollmentFilter programme(@Nullable String programme) {
    return optional("e.programme = ?", programme);
  }

  EnrollmentFilter status(@Nullable EnrollmentStatus status) {
    return optional("e.status = ?", status == null ? null : status.name());
  }

  EnrollmentFilter after(Cursor cursor) {
    conditions.after(cursor, "e.");
    return this;
  }

  String condition() {
    return conditions.sql();
  }

  Object[] arguments() {
    return conditions.arguments();
  }

  private EnrollmentFilter optional(String condition, @Nullable Object argument) {
    conditions.optional(condition, argument);
    return this;
  }
}
