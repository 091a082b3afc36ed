package id.graduasi.registry.quality;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which issues a list shows, as a condition with its arguments. */
final class IssueFilter {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> arguments = new ArrayList<>();

  IssueFilter(Area area) {
    add("q.area_code >= ?", area.from());
    add("q.area_code < ?", area.to());
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
    conditions.add("(q.area_code, q.id) > (?, ?)");
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

  private IssueFilter optional(String condition, @Nullable Object argument) {
    return argument == null ? this : add(condition, argument);
  }

  private IssueFilter add(String condition, Object argument) {
    conditions.add(condition);
    arguments.add(argument);
    return this;
  }
}
