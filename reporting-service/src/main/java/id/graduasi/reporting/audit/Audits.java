package id.graduasi.reporting.audit;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Sentence;
import id.graduasi.reporting.audit.SelfAudit.Checked;
import id.graduasi.reporting.audit.SelfAudit.Difference;
import id.graduasi.reporting.report.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers what the newest audit found. */
@ApplicationScoped
class Audits {

  private static final Sentence LIMITS =
      Sentence.of(
          "Yang dibandingkan adalah apa yang telah diberitakan layanan lain. Peristiwa yang belum"
              + " tiba atau disisihkan (feed-rejects) hanya terlihat oleh REGISTRY_AND_LEDGER, yang"
              + " menghitung peserta pada registry; tanpa itu tidak terlihat di sini.",
          "Compared is what other services have told. Events that have not arrived, or were set"
              + " aside (feed-rejects), are seen only by REGISTRY_AND_LEDGER, which counts recipients"
              + " in the registry; without it they cannot be seen here.");

  private static final String INSIDE =
      " from audit_difference where run_id = ? and area_code >= ? and area_code < ?";

  private final Database database;
  private final Languages languages;

  Audits(Database database, Languages languages) {
    this.database = database;
    this.languages = languages;
  }

  SelfAudit newest(Head head) {
    Optional<Run> run =
        database
            .query(
                "select id, finished_at from audit_run order by started_at desc limit 1",
                row -> new Run(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant()))
            .stream()
            .findFirst();
    UUID id = run.map(Run::id).orElse(null);
    return new SelfAudit(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        "ledger, tallies, read models",
        run.map(Run::finishedAt).orElse(null),
        checks(id),
        count(head, id),
        first(head, id),
        LIMITS.in(languages.current()));
  }

  private List<Checked> checks(@Nullable UUID run) {
    return database.query(
        "select name, compared, differences from audit_check where run_id = ? order by name",
        row -> new Checked(row.getString(1), row.getLong(2), row.getLong(3)),
        run);
  }

  private long count(Head head, @Nullable UUID run) {
    return database
        .query(
            "select count(*)" + INSIDE,
            row -> row.getLong(1),
            run,
            head.area().from(),
            head.area().to())
        .getFirst();
  }

  private List<Difference> first(Head head, @Nullable UUID run) {
    return database.query(
        "select name, area_code, item, expected, found"
            + INSIDE
            + " order by area_code, name, item limit 100",
        row ->
            new Difference(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5)),
        run,
        head.area().from(),
        head.area().to());
  }

  private record Run(UUID id, Instant finishedAt) {}
}
