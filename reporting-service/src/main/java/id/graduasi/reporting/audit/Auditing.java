package id.graduasi.reporting.audit;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.Days;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Compares the books every night, one replica for all, or when an operator asks. */
@ApplicationScoped
class Auditing {

  private static final Logger LOG = Logger.getLogger(Auditing.class);
  private static final String JOB = "self-audit";

  /** The rows of a check, counted; those that differ are kept. */
  private static final String COMPARE =
      """
      with compared as materialized (%s),
      differing as (
        insert into audit_difference (run_id, name, area_code, item, expected, found)
        select ?, ?, area_code, item, expected, found from compared where expected <> found
        returning 1)
      insert into audit_check (run_id, name, compared, differences)
      select ?, ?, (select count(*) from compared), (select count(*) from differing)
      returning differences
      """;

  /**
   * The hour strikes for all replicas at once: whoever comes second would otherwise wait for the
   * first, and then fail to see in its snapshot what that one has recorded.
   */
  private static final String CLAIM = "select pg_try_advisory_xact_lock(hashtext('self-audit'))";

  private static final String DIFFER =
      """
      insert into audit_difference (run_id, name, area_code, item, expected, found)
      select ?, ?, "areaCode", item, expected, found
      from jsonb_to_recordset(?::jsonb)
        as one ("areaCode" text, item text, expected bigint, found bigint)
      where expected <> found
      """;

  private static final String BEGIN =
      """
      insert into audit_run (id, night, started_at, finished_at) values (?, ?, ?, ?)
      on conflict (night) do nothing
      """;

  private static final String FORGET =
      """
      delete from audit_run where id not in (
        select id from audit_run order by started_at desc limit 30)
      """;

  private final Database database;
  private final RegistryCheck registry;
  private final Days days;
  private final AtomicLong differences = new AtomicLong();

  Auditing(Database database, RegistryCheck registry, Days days, MeterRegistry metrics) {
    this.database = database;
    this.registry = registry;
    this.days = days;
    metrics.gauge("graduasi.audit.differences", differences);
  }

  @Scheduled(cron = "${graduasi.audit.nightly:0 30 2 * * ?}", timeZone = "Asia/Jakarta")
  void nightly() {
    SystemScope.run(JOB, () -> audit(days.today()));
  }

  /** Compares now, whatever the night. */
  void now() {
    SystemScope.run(JOB, () -> audit(null));
  }

  /** One snapshot for all checks: figures that move while they are compared would differ. */
  private void audit(@Nullable LocalDate night) {
    List<RegistryCheck.Compared> counts = registry.compare();
    QuarkusTransaction.requiringNew()
        .timeout(3600)
        .run(
            () -> {
              database.update("set transaction isolation level repeatable read");
              if (night != null && !database.query(CLAIM, row -> row.getBoolean(1)).getFirst()) {
                return;
              }
              UUID run = UUID.randomUUID();
              Timestamp begun = at(days.now());
              if (database.update(BEGIN, run, night, begun, begun) == 0) {
                return;
              }
              long found = 0;
              for (Check check : Check.values()) {
                found += compare(run, check);
              }
              found += keep(run, counts);
              database.update(
                  "update audit_run set finished_at = ? where id = ?", at(days.now()), run);
              database.update(FORGET);
              differences.set(found);
              LOG.infov("The books were compared: {0} figures differ", found);
            });
  }

  private long compare(UUID run, Check check) {
    List<@Nullable Object> arguments =
        new ArrayList<>(Collections.nCopies(check.days(), days.today()));
    arguments.addAll(List.of(run, check.name(), run, check.name()));
    return database
        .query(
            COMPARE.formatted(check.sql()), row -> row.getLong("differences"), arguments.toArray())
        .getFirst();
  }

  private long keep(UUID run, List<RegistryCheck.Compared> counts) {
    if (counts.isEmpty()) {
      return 0;
    }
    long differ = database.update(DIFFER, run, RegistryCheck.NAME, database.json(counts));
    database.update(
        "insert into audit_check (run_id, name, compared, differences) values (?, ?, ?, ?)",
        run,
        RegistryCheck.NAME,
        counts.size(),
        differ);
    return differ;
  }

  private static Timestamp at(Instant instant) {
    return Timestamp.from(instant);
  }
}
