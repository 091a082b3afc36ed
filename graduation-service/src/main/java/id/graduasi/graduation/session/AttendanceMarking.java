package id.graduasi.graduation.session;

import id.graduasi.graduation.registry.InputChanges;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Marking who came. The session is held meanwhile, so that two people count one after the other.
 */
@ApplicationScoped
class AttendanceMarking {

  private final SessionTable sessions;
  private final AttendanceTable attendance;
  private final Memberships memberships;
  private final GroupFamilies families;
  private final InputChanges inputs;
  private final Journal journal;

  AttendanceMarking(
      SessionTable sessions,
      AttendanceTable attendance,
      Memberships memberships,
      GroupFamilies families,
      InputChanges inputs,
      Journal journal) {
    this.sessions = sessions;
    this.attendance = attendance;
    this.memberships = memberships;
    this.families = families;
    this.inputs = inputs;
    this.journal = journal;
  }

  @Transactional
  AttendanceView list(UUID id) {
    SessionView session = sessions.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    return AttendanceView.of(session, attendance.list(session));
  }

  /** Marks the families named; the same marks again change nothing. */
  @Transactional
  AttendanceView mark(UUID id, MarkAttendance request, IfMatch match) {
    SessionView session =
        sessions.lock(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND)).session();
    match.require(session.version());
    check(session, request);
    List<Marked.Change> changes = changes(session, request);
    if (changes.isEmpty()) {
      return AttendanceView.of(session, attendance.list(session));
    }
    // Before the marks, as the feed of families does: neither waits for the other in a circle.
    inputs.of(changes.stream().map(change -> change.after().familyId()).toList());
    attendance.write(session, changes.stream().map(Marked.Change::after).toList());
    SessionView after = sessions.count(id, Marked.Difference.of(changes));
    journal.append(
        SessionFact.held(
            after,
            Map.of(
                "attendance",
                new Change(
                    changes.stream().map(Marked.Change::before).toList(),
                    changes.stream().map(Marked.Change::after).toList()))));
    return AttendanceView.of(after, attendance.list(after));
  }

  private List<Marked.Change> changes(SessionView session, MarkAttendance request) {
    List<UUID> named = request.items().stream().map(MarkAttendance.Mark::familyId).toList();
    Map<UUID, Marked> held =
        attendance.held(session.id(), named).stream()
            .collect(Collectors.toMap(Marked::familyId, Function.identity()));
    return request.items().stream()
        .map(MarkAttendance.Mark::marked)
        .map(
            mark ->
                new Marked.Change(
                    held.getOrDefault(mark.familyId(), new Marked(mark.familyId(), null, null)),
                    mark))
        .filter(Marked.Change::differs)
        .toList();
  }

  private void check(SessionView session, MarkAttendance request) {
    List<UUID> named = request.items().stream().map(MarkAttendance.Mark::familyId).toList();
    Map<UUID, GroupFamilies.Known> known =
        families.require(named, i -> "items[" + i + "].familyId");
    Set<UUID> belonging = memberships.notOver(session.groupId(), named, session.heldOn());
    for (int i = 0; i < request.items().size(); i++) {
      MarkAttendance.Mark mark = request.items().get(i);
      if (!belonging.contains(mark.familyId())) {
        throw new Refused(SessionProblem.FAMILY_NOT_IN_GROUP).on("items[" + i + "].familyId");
      }
      GroupFamilies.Known family = known.get(mark.familyId());
      if (mark.memberId() != null && !family.members().contains(mark.memberId())) {
        throw new Refused(SessionProblem.MEMBER_NOT_IN_FAMILY).on("items[" + i + "].memberId");
      }
    }
  }
}
