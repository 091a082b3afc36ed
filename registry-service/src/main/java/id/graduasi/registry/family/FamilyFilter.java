package id.graduasi.registry.family;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import id.graduasi.registry.rows.Conditions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which families a list shows, as a condition with its arguments. */
final class FamilyFilter {

  private final Conditions conditions;

  FamilyFilter(Area area) {
    conditions = Conditions.inside(area, "f.");
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
    String named = "f.id in (select m.family_id from member m where m.name ilike ?" + born + ")";
    String pattern = "%" + escaped + "%";
    if (birthDate == null) {
      conditions.and(named, pattern);
    } else {
      conditions.and(named, pattern, birthDate);
    }
    return this;
  }

  FamilyFilter number(@Nullable String number) {
    return optional("f.number = ?", number);
  }

  FamilyFilter after(Cursor cursor) {
    conditions.after(cursor, "f.");
    return this;
  }

  String condition() {
    return conditions.sql();
  }

  Object[] arguments() {
    return conditions.arguments();
  }

  private FamilyFilter optional(String condition, @Nullable Object argument) {
    conditions.optional(condition, argument);
    return this;
  }
}
