package id.graduasi.registry.programme;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/** Registers programmes and replaces them, on behalf of the ministry. */
@ApplicationScoped
class ProgrammeRegistration {

  private final Programmes programmes;
  private final ProgrammeTable table;
  private final Journal journal;
  private final CanonicalHash hash;

  ProgrammeRegistration(
      Programmes programmes, ProgrammeTable table, Journal journal, CanonicalHash hash) {
    this.programmes = programmes;
    this.table = table;
    this.journal = journal;
    this.hash = hash;
  }

  /** A programme, and whether this request created it. */
  record Outcome(Programme programme, boolean created) {}

  /**
   * Registers a new programme, replaces one under {@code If-Match}, or recognises a repeat of the
   * creating request.
   */
  @Transactional
  Outcome register(String code, RegisterProgramme request, IfMatch match) {
    TermRules.require(request.terms());
    if (!table.lock(code)) {
      match.require(0);
      Programme created = programmes.asOfToday(code, request.name(), request.ordered(), 1);
      table.insert(created, hash.of(request));
      journal.append(ProgrammeFact.of(created, Map.of("terms", new Change(null, created.terms()))));
      return new Outcome(created, true);
    }
    Programme held = programmes.find(code).orElseThrow();
    if (match.present()) {
      match.require(held.version());
      return new Outcome(replace(held, request), false);
    }
    if (table.creationHash(code).filter(hash.of(request)::equals).isEmpty()) {
      throw new Refused(CommonProblem.ALREADY_EXISTS);
    }
    return new Outcome(held, false);
  }

  private Programme replace(Programme held, RegisterProgramme request) {
    Map<String, Change> changes = new LinkedHashMap<>();
    if (!held.name().equals(request.name())) {
      changes.put("name", new Change(held.name(), request.name()));
    }
    if (!held.terms().equals(request.ordered())) {
      changes.put("terms", new Change(held.terms(), request.ordered()));
    }
    if (changes.isEmpty()) {
      return held;
    }
    Programme after =
        programmes.asOfToday(held.code(), request.name(), request.ordered(), held.version() + 1);
    table.replace(after);
    journal.append(ProgrammeFact.of(after, changes));
    return after;
  }
}
