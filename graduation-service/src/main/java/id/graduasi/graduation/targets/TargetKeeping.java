package id.graduasi.graduation.targets;

import id.graduasi.graduation.Days;
import id.graduasi.graduation.registry.KnownFacilitators;
import id.graduasi.graduation.registry.KnownFacilitators.KnownFacilitator;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Setting targets, and looking up what was reached. */
@ApplicationScoped
class TargetKeeping {

  private final TargetTable targets;
  private final KnownFacilitators facilitators;
  private final Journal journal;
  private final Caller caller;
  private final Days days;

  TargetKeeping(
      TargetTable targets,
      KnownFacilitators facilitators,
      Journal journal,
      Caller caller,
      Days days) {
    this.targets = targets;
    this.facilitators = facilitators;
    this.journal = journal;
    this.caller = caller;
    this.days = days;
  }

  /** A target, and whether none was set before. */
  record Kept(TargetView target, boolean created) {}

  /** A facilitator sees the own line only; the year is this one unless another is asked for. */
  @Transactional
  TargetsView of(Area area, @Nullable Integer asked, PageRequest request) {
    int year = asked == null ? days.today().getYear() : asked;
    TargetTable.Totals totals = targets.totals(area, year, inside(area));
    Conditions after = inside(area).after(Cursor.read(request.cursor, 2));
    Page<FacilitatorTarget> page =
        Page.of(
            targets.page(area, year, after, request),
            request.limit,
            last -> Cursor.of(last.areaCode(), last.facilitatorId()));
    return new TargetsView(
        area.code(),
        year,
        days.now(),
        totals.facilitators(),
        totals.target(),
        totals.reached(),
        Progress.behind(totals.target(), totals.reached()),
        Progress.percent(totals.target(), totals.reached()),
        totals.pipeline(),
        page.items(),
        page.next());
  }

  @Transactional
  TargetView one(UUID facilitator, int year) {
    return targets.find(facilitator, year).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  /** Asks a facilitator of PKH for a number; the same again changes nothing. */
  @Transactional
  Kept set(UUID id, int year, SetTarget request, IfMatch match) {
    KnownFacilitator facilitator =
        facilitators.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    if (!facilitator.isOfPkh()) {
      throw new Refused(TargetProblem.NOT_OF_PKH);
    }
    targets.lock(id);
    Optional<TargetView> before = targets.find(id, year);
    if (before.isEmpty() && match.present()) {
      throw new Refused(CommonProblem.PRECONDITION_FAILED, 0);
    }
    before.ifPresent(held -> match.require(held.version()));
    if (before.isPresent() && before.get().target() == request.target()) {
      return new Kept(before.get(), false);
    }
    TargetView after = targets.set(id, year, request.target(), facilitator.areaCode());
    journal.append(TargetFact.set(before.orElse(null), after));
    return new Kept(after, before.isEmpty());
  }

  private Conditions inside(Area area) {
    return Conditions.inside(area, "a.", "facilitator_id")
        .optional("a.facilitator_id = ?", caller.facilitatorId().orElse(null));
  }
}
