package id.graduasi.registry.family;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which families a list shows, as a condition with its arguments. */
final class FamilyFilter {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> arguments = new ArrayList<>();

  FamilyFilter(Area area) {
    add("f.area_code >= ?", area.from());
    add("f.area_code < ?", area.to());
  }

  FamilyFilter programme(@Nullable String programme) {
    return optional(
        "exists (select 1 from enrollment e where e.family_id = f.id"
            + " and e.status in ('ACTIVE', 'SUSPENDED')"
            + " and e.programme = ?)",
        programme);
  }

  FamilyFilter status(@Nullable FamilyStatus status) {
    return optional("f.status = ?", status == null ? null : status.name());
  }

  FamilyFilter decile(@Nullable Integer decile) {
    return optional("f.decile = ?", decile);
  }

  FamilyFilter facilitator(@Nullable UUID facilitatorId) {
    return optional("f.facilitator_id = ?", facilitatorId);
  }

  FamilyFilter updatedSince(@Nullable Instant since) {
    return optional(
        "f.updated_at >= ?",
        since == null ? null : OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
  }

  /** Families with a person whose name contains this; trigrams serve it. */
  FamilyFilter person(String name, @Nullable LocalDate birthDate) {
    String escaped = name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    String born = birthDate == null ? "" : " and m.birth_date = ?";
    add(
        "f.id in (select m.family_id from member m where m.name ilike ?" + born + ")",
        "%" + escaped + "%");
    if (birthDate != null) {
      arguments.add(birthDate);
    }
    return this;
  }

  FamilyFilter number(@Nullable String number) {
    return optional("f.number = ?", number);
  }

  FamilyFilter after(Cursor cursor) {
    conditions.add("(f.area_code, f.id) > (?, ?)");
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

  private FamilyFilter optional(String condition, @Nullable Object argument) {
    return argument == null ? this : add(condition, argument);
  }

  private FamilyFilter add(String condition, Object argument) {
    conditions.add(condition);
    arguments.add(argument);
    return this;
  }
}
