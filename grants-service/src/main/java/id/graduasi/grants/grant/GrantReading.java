package id.graduasi.grants.grant;

import id.graduasi.grants.Days;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people look up of grants. */
@ApplicationScoped
class GrantReading {

  private final Grants grants;
  private final Payments payments;
  private final Visits visits;
  private final Journal journal;
  private final Days days;

  GrantReading(Grants grants, Payments payments, Visits visits, Journal journal, Days days) {
    this.grants = grants;
    this.payments = payments;
    this.visits = visits;
    this.journal = journal;
    this.days = days;
  }

  @Transactional
  GrantView one(UUID id) {
    return view(require(id));
  }

  @Transactional
  Page<GrantView> page(GrantFilter filter, Area area, PageRequest request) {
    List<GrantView> found =
        views(grants.page(filter, area, Cursor.read(request.cursor, 2), request.limit));
    Page<GrantView> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return request.count ? page.withTotal(grants.count(filter, area)) : page;
  }

  @Transactional
  List<Entry> history(UUID id) {
    return journal.history(require(id).id().toString(), GrantFact.TOPIC);
  }

  GrantView view(Grant grant) {
    return views(List.of(grant)).getFirst();
  }

  private List<GrantView> views(List<Grant> found) {
    LocalDate today = days.today();
    List<UUID> ids = found.stream().map(Grant::id).toList();
    Map<UUID, List<Payment>> paid = payments.of(ids);
    Map<UUID, String> ordered = payments.ordered(ids);
    Map<UUID, List<Visit>> planned = visits.of(ids, today);
    return found.stream()
        .map(
            grant ->
                GrantView.of(
                    grant,
                    paid.getOrDefault(grant.id(), List.of()),
                    ordered.get(grant.id()),
                    planned.getOrDefault(grant.id(), List.of()),
                    today))
        .toList();
  }

  private Grant require(UUID id) {
    return grants.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }
}
