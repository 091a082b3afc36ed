package id.graduasi.registry.enrollment;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which enrollments a list shows, as a condition with its arguments. */
final class EnrollmentFilter {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> arguments = new ArrayList<>();

  EnrollmentFilter(Area area) {
    add("e.area_code >= ?", area.from());
    add("e.area_code < ?", area.to());
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
    conditions.add("(e.area_code, e.id) > (?, ?)");
    arguments.add(cursor.keys().getFirst());
    arguments.add(cursor.uuid(1));
    return this;
  }

  String condition() {
    return String.join(" and ", conditions);
  }

  Object[] arguments() {
    return arguments.toArray();
  }

  private EnrollmentFilter optional(String condition, @Nullable Object argument) {
    return argument == null ? this : add(condition, argument);
  }

  private EnrollmentFilter add(String condition, Object argument) {
    conditions.add(condition);
    arguments.add(argument);
    return this;
  }
}
