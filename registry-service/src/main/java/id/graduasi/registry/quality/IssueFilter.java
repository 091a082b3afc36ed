package id.graduasi.registry.quality;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import id.graduasi.registry.rows.Conditions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which issues a list shows, as a condition with its arguments. */
final class IssueFilter {

  private final Conditions conditions;

  IssueFilter(Area area) {
    conditions = Conditions.inside(area, "q.");
  }

  IssueFilter kind(@Nullable IssueKind kind) {
    return optional("q.kind = ?", kind == null ? null : kind.name());
  }

  IssueFilter state(@Nullable IssueState state) {
    return optional("q.state = ?", state == null ? null : state.name());
  }

  IssueFilter family(@Nullable UUID familyId) {
    return optional("q.family_id = ?", familyId);
  }

  IssueFilter assignee(@Nullable String assignee) {
    return optional("q.assignee = ?", assignee);
  }

  IssueFilter after(Cursor cursor) {
    conditions.after(cursor, "q.");
    return this;
  }

  String condition() {
    return conditions.sql();
  }

  Object[] arguments() {
    return conditions.arguments();
  }

  private IssueFilter optional(String condition, @Nullable Object argument) {
    conditions.optional(condition, argument);
    return this;
  }
}
