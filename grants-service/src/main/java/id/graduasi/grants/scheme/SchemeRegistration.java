package id.graduasi.grants.scheme;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Registers schemes and replaces them, on behalf of the ministry. */
@ApplicationScoped
class SchemeRegistration {

  private final Schemes schemes;
  private final SchemeTable table;
  private final Journal journal;
  private final CanonicalHash hash;

  SchemeRegistration(Schemes schemes, SchemeTable table, Journal journal, CanonicalHash hash) {
    this.schemes = schemes;
    this.table = table;
    this.journal = journal;
    this.hash = hash;
  }

  /** A scheme, and whether this request created it. */
  record Outcome(Scheme scheme, boolean created) {}

  /**
   * Registers a new scheme, replaces one under {@code If-Match}, or recognises a repeat of the
   * creating request.
   */
  @Transactional
  Outcome register(String code, SchemeDocument request, IfMatch match) {
    SchemeRules.require(code, request, table.codes());
    if (!table.lock(code)) {
      match.require(0);
      table.insert(code, request, hash.of(request));
      Scheme created = schemes.find(code).orElseThrow();
      journal.append(SchemeFact.of(created, Map.of("terms", new Change(null, created.terms()))));
      return new Outcome(created, true);
    }
    Scheme held = schemes.find(code).orElseThrow();
    if (match.present()) {
      match.require(held.version());
      return new Outcome(replace(held, request), false);
    }
    if (table.creationHash(code).filter(hash.of(request)::equals).isEmpty()) {
      throw new Refused(CommonProblem.ALREADY_EXISTS);
    }
    return new Outcome(held, false);
  }

  private Scheme replace(Scheme held, SchemeDocument request) {
    Map<String, Change> changes = new LinkedHashMap<>();
    put(changes, "name", held.name(), request.name());
    put(changes, "purpose", held.purpose(), request.purpose());
    put(changes, "parent", held.parent(), request.parent());
    put(changes, "areaCode", held.areaCode(), request.areaCode());
    put(changes, "source", held.source(), request.source());
    put(changes, "terms", held.terms(), request.ordered().terms());
    if (changes.isEmpty()) {
      return held;
    }
    table.replace(held.code(), request);
    Scheme after = schemes.find(held.code()).orElseThrow();
    journal.append(SchemeFact.of(after, changes));
    return after;
  }

  private static void put(
      Map<String, Change> changes, String field, @Nullable Object from, @Nullable Object to) {
    if (!Objects.equals(from, to)) {
      changes.put(field, new Change(from, to));
    }
  }
}
