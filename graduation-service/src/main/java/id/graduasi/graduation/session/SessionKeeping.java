package id.graduasi.graduation.session;

import id.graduasi.graduation.Days;
import id.graduasi.graduation.registry.InputChanges;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writing down what was held, each time in one transaction with its journal entry. */
@ApplicationScoped
class SessionKeeping {

  private final SessionTable sessions;
  private final GroupTable groups;
  private final Curriculum curriculum;
  private final InputChanges inputs;
  private final Journal journal;
  private final CanonicalHash hash;
  private final Days days;

  SessionKeeping(
      SessionTable sessions,
      GroupTable groups,
      Curriculum curriculum,
      InputChanges inputs,
      Journal journal,
      CanonicalHash hash,
      Days days) {
    this.sessions = sessions;
    this.groups = groups;
    this.curriculum = curriculum;
    this.inputs = inputs;
    this.journal = journal;
    this.hash = hash;
    this.days = days;
  }

  /** A session, and whether this request created it. */
  record Kept(SessionView session, boolean created) {}

  /** Writes a session down under the client's id, or corrects one with {@code If-Match}. */
  @Transactional
  Kept keep(UUID id, HoldSession request, IfMatch match) {
    Optional<SessionTable.Held> held = sessions.lock(id);
    if (held.isEmpty()) {
      if (match.present()) {
        throw new Refused(CommonProblem.PRECONDITION_FAILED, 0);
      }
      check(request);
      SessionView made = sessions.insert(id, request, hash.of(request));
      journal.append(SessionFact.held(made, Map.of()));
      return new Kept(made, true);
    }
    SessionView before = held.get().session();
    if (!match.present()) {
      if (!held.get().creationHash().equals(hash.of(request))) {
        throw new Refused(CommonProblem.ALREADY_EXISTS);
      }
      return new Kept(before, false);
    }
    match.require(before.version());
    if (!before.groupId().equals(request.groupId())) {
      throw new Refused(SessionProblem.SESSION_OF_OTHER_GROUP).on("groupId");
    }
    check(request);
    SessionView after = sessions.update(id, request);
    inputs.of(sessions.attendanceFollows(id));
    journal.append(SessionFact.held(after, Map.of("session", new Change(before, after))));
    return new Kept(after, false);
  }

  @Transactional
  SessionView one(UUID id) {
    return sessions.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  @Transactional
  List<Entry> history(UUID id) {
    return journal.history(one(id).id().toString(), SessionFact.TOPIC);
  }

  @Transactional
  Page<SessionView> page(SessionFilter filter, Area area, PageRequest request) {
    Conditions all = filter.conditions(area);
    Long total = request.count ? sessions.count(all) : null;
    List<SessionView> found = sessions.page(all.after(Cursor.read(request.cursor, 2)), request);
    Page<SessionView> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return total == null ? page : page.withTotal(total);
  }

  private void check(HoldSession request) {
    days.requirePast(request.heldOn(), "heldOn", SessionProblem.NOT_YET);
    GroupView group =
        groups
            .find(request.groupId())
            .orElseThrow(() -> new Refused(SessionProblem.GROUP_NOT_FOUND).on("groupId"));
    if (group.closedOn() != null && request.heldOn().isAfter(group.closedOn())) {
      throw new Refused(SessionProblem.GROUP_CLOSED, group.closedOn()).on("heldOn");
    }
    if (request.kind() == SessionKind.P2K2) {
      checkCoaching(request, group);
    } else {
      checkTraining(request);
    }
  }

  private void checkCoaching(HoldSession request, GroupView group) {
    if (group.kind() != GroupKind.P2K2) {
      throw new Refused(SessionProblem.KIND_NOT_FOR_GROUP).on("kind");
    }
    if (request.module() == null) {
      throw new Refused(SessionProblem.MODULE_REQUIRED).on("module");
    }
    if (!curriculum.has(request.module())) {
      throw new Refused(SessionProblem.MODULE_NOT_KNOWN).on("module");
    }
  }

  private static void checkTraining(HoldSession request) {
    if (request.module() != null) {
      throw new Refused(SessionProblem.MODULE_OF_P2K2_ONLY).on("module");
    }
    if (request.topic() == null || request.topic().isBlank()) {
      throw new Refused(SessionProblem.TOPIC_REQUIRED).on("topic");
    }
  }
}
