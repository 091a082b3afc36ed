package id.graduasi.registry.facilitator;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import id.graduasi.registry.Days;
import id.graduasi.registry.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assigning facilitators to areas, and looking them up. */
@ApplicationScoped
class Assignment {

  private final FacilitatorRows rows;
  private final Journal journal;
  private final CanonicalHash hash;
  private final Regions regions;
  private final Caller caller;
  private final RequestedArea requested;
  private final Days days;

  Assignment(
      FacilitatorRows rows,
      Journal journal,
      CanonicalHash hash,
      Regions regions,
      Caller caller,
      RequestedArea requested,
      Days days) {
    this.rows = rows;
    this.journal = journal;
    this.hash = hash;
    this.regions = regions;
    this.caller = caller;
    this.requested = requested;
    this.days = days;
  }

  /**
   * Registers a facilitator under the client's id, or replaces one with {@code If-Match}. A repeat
   * of the creating request answers with what has become of it.
   */
  @Transactional
  public Registered register(UUID id, RegisterFacilitator request, IfMatch match) {
    check(request);
    Facilitator held = rows.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (held == null) {
      if (match.present()) {
        throw new Refused(CommonProblem.PRECONDITION_FAILED, 0);
      }
      Facilitator assigned = new Facilitator(id, request, days.today(), hash.of(request));
      return new Registered(write(null, assigned), true);
    }
    FacilitatorView before = held.view();
    if (!match.present()) {
      if (!held.createdBy(hash.of(request))) {
        throw new Refused(CommonProblem.ALREADY_EXISTS);
      }
      return new Registered(before, false);
    }
    match.require(before.version());
    held.take(request, days.today());
    return new Registered(write(before, held), false);
  }

  @Transactional
  public FacilitatorView one(UUID id) {
    return rows.findByIdOptional(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND)).view();
  }

  @Transactional
  public Page<FacilitatorView> page(
      @Nullable String area, @Nullable FacilitatorKind kind, PageRequest request) {
    List<FacilitatorView> views =
        rows.page(requested.of(area), kind, Cursor.read(request.cursor, 2), request.limit).stream()
            .map(Facilitator::view)
            .toList();
    Page<FacilitatorView> page =
        Page.of(views, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return request.count ? page.withTotal(rows.count(requested.of(area), kind)) : page;
  }

  private FacilitatorView write(@Nullable FacilitatorView before, Facilitator facilitator) {
    rows.persistAndFlush(facilitator);
    FacilitatorView after = facilitator.view();
    journal.append(FacilitatorFact.of(before, after));
    return after;
  }

  private void check(RegisterFacilitator request) {
    if (request.endedOn() != null && request.endedOn().isBefore(request.startedOn())) {
      throw new Refused(FacilitatorProblem.END_BEFORE_START).on("endedOn");
    }
    for (int i = 0; i < request.areas().size(); i++) {
      String code = request.areas().get(i);
      if (!caller.area().contains(code)) {
        throw new Refused(FacilitatorProblem.AREA_OUTSIDE).on("areas[" + i + "]");
      }
      if (regions.find(code).isEmpty()) {
        throw new Refused(FacilitatorProblem.AREA_UNKNOWN).on("areas[" + i + "]");
      }
    }
  }

  /** A facilitator, and whether this request created it. */
  record Registered(FacilitatorView facilitator, boolean created) {}
}
