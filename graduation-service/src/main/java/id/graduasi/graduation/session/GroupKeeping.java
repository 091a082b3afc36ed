package id.graduasi.graduation.session;

import id.graduasi.graduation.Days;
import id.graduasi.graduation.registry.KnownFacilitators;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Caller;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Forming groups and changing them, each in one transaction with its journal entry. */
@ApplicationScoped
class GroupKeeping {

  private final GroupTable groups;
  private final Memberships memberships;
  private final GroupFamilies families;
  private final KnownFacilitators facilitators;
  private final Journal journal;
  private final CanonicalHash hash;
  private final Caller caller;
  private final Days days;

  GroupKeeping(
      GroupTable groups,
      Memberships memberships,
      GroupFamilies families,
      KnownFacilitators facilitators,
      Journal journal,
      CanonicalHash hash,
      Caller caller,
      Days days) {
    this.groups = groups;
    this.memberships = memberships;
    this.families = families;
    this.facilitators = facilitators;
    this.journal = journal;
    this.hash = hash;
    this.caller = caller;
    this.days = days;
  }

  /** A group, and whether this request created it. */
  record Kept(GroupView group, boolean created) {}

  /**
   * Forms a group under the client's id, or makes one what the request says, with {@code If-Match}.
   * A repeat of the creating request answers with what has become of it.
   */
  @Transactional
  Kept keep(UUID id, FormGroup request, IfMatch match) {
    Optional<GroupTable.Held> held = groups.lock(id);
    if (held.isEmpty() && match.present()) {
      throw new Refused(CommonProblem.PRECONDITION_FAILED, 0);
    }
    if (held.isPresent() && !match.present()) {
      if (!held.get().creationHash().equals(hash.of(request))) {
        throw new Refused(CommonProblem.ALREADY_EXISTS);
      }
      return new Kept(held.get().group(), false);
    }
    held.ifPresent(one -> match.require(one.group().version()));
    return new Kept(
        write(id, request, held.map(GroupTable.Held::group).orElse(null)), held.isEmpty());
  }

  @Transactional
  GroupView one(UUID id) {
    return groups.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  @Transactional
  List<GroupView.Belonging> everyFamily(UUID id) {
    return memberships.of(one(id).id());
  }

  @Transactional
  List<Entry> history(UUID id) {
    return journal.history(one(id).id().toString(), GroupFact.TOPIC);
  }

  @Transactional
  Page<GroupView> page(
      Area area, @Nullable GroupKind kind, @Nullable UUID facilitator, PageRequest request) {
    Conditions all =
        Conditions.inside(area, "g.", "id")
            .optional("g.kind = ?", kind == null ? null : kind.name())
            .optional("g.facilitator_id = ?", facilitator);
    Long total = request.count ? groups.count(all) : null;
    List<GroupView> found = groups.page(all.after(Cursor.read(request.cursor, 2)), request);
    Page<GroupView> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return total == null ? page : page.withTotal(total);
  }

  private GroupView write(UUID id, FormGroup request, @Nullable GroupView before) {
    LocalDate today = days.today();
    LocalDate formedOn = formedOn(request, before, today);
    UUID facilitator = facilitator(request);
    checkFamilies(id, request, before);
    if (before == null) {
      groups.insert(id, request, facilitator, formedOn, hash.of(request));
    } else {
      groups.update(id, request, facilitator, formedOn);
    }
    // Whoever is there from the beginning belongs to it since it was formed.
    List<UUID> wanted = request.closedOn() == null ? request.families() : List.of();
    memberships.become(
        id,
        request.kind(),
        wanted,
        before == null ? formedOn : today,
        request.closedOn() == null ? today : request.closedOn());
    GroupView after = groups.find(id).orElseThrow(() -> new Refused(CommonProblem.AREA_NOT_FOUND));
    journal.append(GroupFact.of(before, after));
    return after;
  }

  private LocalDate formedOn(FormGroup request, @Nullable GroupView before, LocalDate today) {
    LocalDate otherwise = before == null ? today : before.formedOn();
    LocalDate formedOn = request.formedOn() == null ? otherwise : request.formedOn();
    days.requirePast(formedOn, "formedOn", SessionProblem.NOT_YET);
    if (request.closedOn() != null) {
      days.requirePast(request.closedOn(), "closedOn", SessionProblem.NOT_YET);
      if (request.closedOn().isBefore(formedOn)) {
        throw new Refused(SessionProblem.GROUP_CLOSES_BEFORE_IT_BEGINS).on("closedOn");
      }
    }
    return formedOn;
  }

  /** A facilitator's own; an office names one that the registry has told of. */
  private UUID facilitator(FormGroup request) {
    if (!caller.area().contains(request.villageCode())) {
      throw new Refused(CommonProblem.AREA_NOT_FOUND).on("villageCode");
    }
    UUID named = request.facilitatorId();
    Optional<UUID> own = caller.facilitatorId();
    if (own.isPresent()) {
      if (named != null && !named.equals(own.get())) {
        throw new Refused(SessionProblem.OWN_GROUPS_ONLY).on("facilitatorId");
      }
      return own.get();
    }
    if (named == null) {
      throw new Refused(SessionProblem.FACILITATOR_REQUIRED).on("facilitatorId");
    }
    if (facilitators.find(named).isEmpty()) {
      throw new Refused(SessionProblem.FACILITATOR_NOT_KNOWN)
          .on("facilitatorId")
          .retryAfter(GroupFamilies.ON_ITS_WAY);
    }
    return named;
  }

  private void checkFamilies(UUID id, FormGroup request, @Nullable GroupView before) {
    if (before != null && before.kind() != request.kind()) {
      throw new Refused(CommonProblem.VALIDATION_FAILED).on("kind");
    }
    Map<UUID, GroupFamilies.Known> known =
        families.require(request.families(), i -> "families[" + i + "]");
    Set<UUID> elsewhere =
        request.kind() == GroupKind.P2K2 ? memberships.elsewhere(id, request.families()) : Set.of();
    for (int i = 0; i < request.families().size(); i++) {
      UUID family = request.families().get(i);
      if (elsewhere.contains(family)) {
        throw new Refused(SessionProblem.FAMILY_IN_OTHER_GROUP).on("families[" + i + "]");
      }
      if (!known.get(family).active()) {
        throw new Refused(SessionProblem.FAMILY_GONE).on("families[" + i + "]");
      }
    }
    UUID chair = request.chair();
    if (chair != null && known.values().stream().noneMatch(one -> one.members().contains(chair))) {
      throw new Refused(SessionProblem.CHAIR_NOT_IN_GROUP).on("chair");
    }
  }
}
