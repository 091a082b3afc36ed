package id.graduasi.reporting.publication;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Backlog;
import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.open.OpenConfig;
import id.graduasi.reporting.publication.Source.Period;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what has settled. A slice (one measure, item and period for the whole country) is
 * published once: rounding anew what has moved a little would let people compare.
 */
@ApplicationScoped
class Publishing {

  private static final Logger LOG = Logger.getLogger(Publishing.class);
  private static final String JOB = "open-data";
  private static final String COUNTRY = "*";

  private static final String AREAS =
      """
      insert into open_area as held (code, name, parent)
      select code, name, coalesce(parent, '*') from region where length(code) <= 8
      union all
      select '*', 'Indonesia', null
      on conflict (code) do update set name = excluded.name, parent = excluded.parent
      where held.name <> excluded.name or held.parent is distinct from excluded.parent
      """;

  private static final String RATES =
      """
      insert into open_rate as held (area_code, period, value, target, unit, source, updated_at)
      select area_code, period, value, target, unit, source, recorded_at
      from (select distinct on (area_code, period) * from indicator_value
            where key = 'poverty-rate' and length(area_code) <= 5
            order by area_code, period, version desc) as newest
      on conflict (area_code, period) do update set value = excluded.value,
        target = excluded.target, unit = excluded.unit, source = excluded.source,
        updated_at = excluded.updated_at
      where held.updated_at <> excluded.updated_at
      """;

  private static final String PUBLISHED =
      "select measure, item, period from open_slice where dataset = ?";

  private static final String SLICES =
      """
      insert into open_slice (dataset, measure, item, period, period_from, period_to, published_at)
      select ?, measure, item, period, "from", "to", ?
      from jsonb_to_recordset(?::jsonb)
        as one (measure text, item text, period text, "from" date, "to" date)
      """;

  private static final String CELLS =
      """
      insert into open_cell (dataset, measure, item, period, area_code, value)
      select ?, measure, item, period, "areaCode", value
      from jsonb_to_recordset(?::jsonb)
        as one (measure text, item text, period text, "areaCode" text, value bigint)
      """;

  private final Database database;
  private final Backlog backlog;
  private final OpenConfig config;
  private final Days days;
  private final AtomicReference<OptionalLong> lookedBefore =
      new AtomicReference<>(OptionalLong.empty());

  Publishing(Database database, Backlog backlog, OpenConfig config, Days days) {
    this.database = database;
    this.backlog = backlog;
    this.config = config;
    this.days = days;
  }

  /** What is published once: all that is known of one measure, item and period. */
  private record Slice(String measure, String item, String period) {}

  private record Counted(Slice slice, String areaCode, long count) {}

  private record SliceRow(
      String measure, String item, String period, LocalDate from, LocalDate to) {}

  private record Cell(String measure, String item, String period, String areaCode, long value) {}

  @Scheduled(cron = "${graduasi.open.nightly:0 15 3 * * ?}", timeZone = "Asia/Jakarta")
  void nightly() {
    now();
  }

  /**
   * A new installation does not wait for the night: it publishes once its books have filled and
   * nothing has come in since it looked before, as between the parts of a first load.
   */
  @Scheduled(every = "${graduasi.open.first-try:10m}", delayed = "1m")
  void first() {
    OptionalLong taken =
        SystemScope.call(
            JOB,
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> isUnpublished() ? backlog.taken() : OptionalLong.empty()));
    if (taken.isPresent() && taken.equals(lookedBefore.getAndSet(taken))) {
      now();
    }
  }

  private boolean isUnpublished() {
    return database.query("select 1 from open_slice limit 1", row -> row.getInt(1)).isEmpty();
  }

  /** Publishes now; how many slices, or none while the books are not complete. */
  int now() {
    return SystemScope.call(
        JOB, () -> QuarkusTransaction.requiringNew().timeout(3600).call(this::publish));
  }

  private int publish() {
    database.query("select pg_advisory_xact_lock(hashtext('open-data'))", row -> true);
    if (backlog.taken().isEmpty()) {
      LOG.info("Open data wait: events are still being taken, or a feed is being rebuilt");
      return 0;
    }
    database.update(AREAS);
    database.update(RATES);
    List<String> regions = database.query("select code from open_area", row -> row.getString(1));
    LocalDate settled = days.today().minusDays(config.settleDays());
    int slices = 0;
    for (Source source : Source.values()) {
      slices += publish(source, regions, settled);
    }
    LOG.infov("Open data: {0} periods were published", slices);
    return slices;
  }

  private int publish(Source source, List<String> regions, LocalDate settled) {
    @Nullable LocalDate first =
        database.query(source.first(), row -> row.getObject(1, LocalDate.class)).getFirst();
    if (first == null) {
      return 0;
    }
    Set<Slice> published =
        new HashSet<>(
            database.query(
                PUBLISHED,
                row -> new Slice(row.getString(1), row.getString(2), row.getString(3)),
                source.dataset().id()));
    int slices = 0;
    for (int year = first.getYear(); year <= settled.getYear(); year++) {
      slices += publish(source, source.periods(year, settled), regions, published);
    }
    return slices;
  }

  private int publish(
      Source source, List<Period> periods, List<String> regions, Set<Slice> published) {
    if (periods.isEmpty()) {
      return 0;
    }
    Map<String, Period> byName = new TreeMap<>();
    periods.forEach(period -> byName.put(period.name(), period));
    Map<Slice, Map<String, Long>> counts = counts(source, periods);
    counts.keySet().removeAll(published);
    List<SliceRow> slices = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    counts.forEach(
        (slice, districts) -> {
          Map<String, Long> told = Disclosure.of(districts, regions);
          if (told.containsKey(COUNTRY)) {
            Period period = byName.get(slice.period());
            slices.add(
                new SliceRow(
                    slice.measure(), slice.item(), slice.period(), period.from(), period.to()));
            told.forEach(
                (area, value) ->
                    cells.add(
                        new Cell(slice.measure(), slice.item(), slice.period(), area, value)));
          }
        });
    if (!slices.isEmpty()) {
      String dataset = source.dataset().id();
      database.update(SLICES, dataset, Timestamp.from(days.now()), database.json(slices));
      database.update(CELLS, dataset, database.json(cells));
    }
    return slices.size();
  }

  private Map<Slice, Map<String, Long>> counts(Source source, List<Period> periods) {
    Map<Slice, Map<String, Long>> counts = new LinkedHashMap<>();
    database
        .query(
            source.counts(),
            row ->
                new Counted(
                    new Slice(row.getString(1), row.getString(2), row.getString(3)),
                    row.getString(4),
                    row.getLong(5)),
            database.json(periods))
        .forEach(
            one ->
                counts
                    .computeIfAbsent(one.slice(), at -> new TreeMap<>())
                    .put(one.areaCode(), one.count()));
    return counts;
  }
}
