package id.graduasi.grants.grant;

import id.graduasi.grants.Days;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every change of a grant has in common: its row is held, its days make sense, it is told. */
@ApplicationScoped
class GrantWork {

  private final Grants grants;
  private final GrantReading reading;
  private final Journal journal;
  private final Caller caller;
  private final Days days;

  GrantWork(Grants grants, GrantReading reading, Journal journal, Caller caller, Days days) {
    this.grants = grants;
    this.reading = reading;
    this.journal = journal;
    this.caller = caller;
    this.days = days;
  }

  /** The grant, held until the transaction ends. */
  Grant hold(UUID id) {
    return grants.lock(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  /** Refuses what only a grant can do whose money has gone out and that is not over. */
  void requirePaid(Grant grant) {
    GrantRules.require(GrantRules.paid(grant));
  }

  /** Refuses a day that has not come, or that lies before another one. */
  void requireDay(String field, LocalDate day, @Nullable LocalDate earliest) {
    GrantRules.require(field, GrantRules.day(day, days.today(), earliest));
  }

  LocalDate today() {
    return days.today();
  }

  java.time.Instant now() {
    return days.now();
  }

  String by() {
    return caller.subject();
  }

  GrantView view(Grant grant) {
    return reading.view(grant);
  }

  /** Tells the journal what a change that was just written has made of the grant. */
  GrantView told(Happening what, Grant before, @Nullable String cause) {
    Grant after = grants.find(before.id()).orElseThrow();
    journal.append(after.fact().because(what, changes(before, after), cause));
    return reading.view(after);
  }

  /** A change of a grant that is to be told. */
  record Telling(Grant before, Happening what, String cause) {}

  /** Tells the journal of many changes that were just written, each of another grant. */
  void told(List<Telling> tellings) {
    Map<UUID, Telling> told =
        tellings.stream().collect(Collectors.toMap(one -> one.before().id(), one -> one));
    journal.append(
        grants.all(told.keySet()).stream()
            .map(
                after -> {
                  Telling one = Objects.requireNonNull(told.get(after.id()));
                  return after
                      .fact()
                      .because(one.what(), changes(one.before(), after), one.cause());
                })
            .toList());
  }

  /** Refuses unless it is a repeat or the caller names the version to replace. */
  static void requireReplacing(IfMatch match, Grant grant, GrantProblem otherwise, Object... args) {
    if (!match.present()) {
      throw new Refused(otherwise, args);
    }
    match.require(grant.version());
  }

  private static Map<String, Change> changes(Grant before, Grant after) {
    Map<String, Change> changes = new LinkedHashMap<>();
    put(changes, "status", before.status(), after.status());
    put(changes, "disbursedOn", before.disbursedOn(), after.disbursedOn());
    put(changes, "report", before.report(), after.report());
    put(changes, "refundDue", before.refundDue(), after.refundDue());
    put(changes, "refunded", before.refunded(), after.refunded());
    put(changes, "visitNumber", before.visitNumber(), after.visitNumber());
    put(changes, "visitedOn", before.visitedOn(), after.visitedOn());
    put(changes, "businessStatus", before.businessStatus(), after.businessStatus());
    put(changes, "closedOn", before.closedOn(), after.closedOn());
    put(changes, "outcome", before.outcome(), after.outcome());
    return changes;
  }

  private static void put(
      Map<String, Change> changes, String field, @Nullable Object from, @Nullable Object to) {
    if (!Objects.equals(from, to)) {
      changes.put(field, new Change(from, to));
    }
  }
}
