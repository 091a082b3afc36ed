package id.graduasi.reporting.figure;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.ledger.Account;
import id.graduasi.reporting.ledger.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the data say of published figures: always from the ledger and the read models, for many
 * figures at once. Offices ask for it; a facilitator's own lines are no published figure.
 */
@ApplicationScoped
class Computed {

  private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
  private static final String QUOTA = "GRANT_QUOTA";

  private static final String SUMS =
      """
      with asked as materialized (
        select * from jsonb_to_recordset(?::jsonb) as one (
          id uuid, low text collate "C", high text collate "C", account text, item text,
          cause text, first date, last date)),
      moved as (
        select a.id, t.count
        from asked a join tally t on t.account = a.account and t.area_code = a.low
          and t.item = coalesce(a.item, t.item) and t.cause = coalesce(a.cause, t.cause)
          and t.effective_on >= a.first and t.effective_on <= a.last
        union all
        select a.id, m.delta
        from asked a join movement m on length(a.low) = 13 and m.account = a.account
          and m.area_code = a.low
          and m.item = coalesce(a.item, m.item) and m.cause = coalesce(a.cause, m.cause)
          and m.effective_on >= a.first and m.effective_on <= a.last
        union all
        select a.id, r.quota
        from asked a join grant_round r on a.account = 'GRANT_QUOTA'
          and r.area_code >= a.low and r.area_code < a.high
          and r.scheme_code = coalesce(a.item, r.scheme_code)
          and r.year >= extract(year from a.first) and r.year <= extract(year from a.last))
      select id, coalesce(sum(count), 0) from asked left join moved using (id) group by id
      """;

  private final Database database;

  Computed(Database database) {
    this.database = database;
  }

  /** A question to the books: the field names are those of the statement. */
  private record Asked(
      UUID id,
      String low,
      String high,
      String account,
      @Nullable String item,
      @Nullable String cause,
      LocalDate first,
      LocalDate last) {}

  /** The measure of a figure on a day, or in its period up to that day. */
  long of(PublishedFigure figure, LocalDate on) {
    return of(List.of(figure), on).getOrDefault(figure.id(), 0L);
  }

  /** The same of many figures, each on its own day; the undated ones on the day given. */
  Map<UUID, Long> of(List<PublishedFigure> figures, LocalDate undated) {
    List<Asked> asked = figures.stream().map(figure -> asked(figure, undated)).toList();
    Map<UUID, Long> computed = new HashMap<>();
    database
        .query(
            SUMS,
            row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)),
            database.json(asked))
        .forEach(sum -> computed.put(sum.getKey(), sum.getValue()));
    return computed;
  }

  String source(PublishedFigure figure) {
    return switch (figure.measure()) {
      case RECIPIENTS -> "registry.enrollment";
      case FACILITATORS -> "registry.facilitator";
      case GRADUATIONS -> "graduation.case";
      case GRANTS, BUSINESSES_STOPPED -> "grants.grant";
      case GRANT_QUOTA -> "grants.round";
    };
  }

  private static Asked asked(PublishedFigure figure, LocalDate undated) {
    Area area = Area.of(figure.areaCode());
    LocalDate on = figure.on() == null ? undated : figure.on();
    LocalDate period = figure.from() == null ? on.withDayOfYear(1) : figure.from();
    return new Asked(
        figure.id(),
        area.from(),
        area.to(),
        account(figure.measure()),
        figure.item(),
        figure.measure() == FigureMeasure.BUSINESSES_STOPPED ? "STOPPED" : null,
        figure.measure().ofPeriod() ? period : BEGINNING,
        on);
  }

  private static String account(FigureMeasure measure) {
    return switch (measure) {
      case RECIPIENTS -> Account.RECIPIENT.name();
      case FACILITATORS -> Counted.FACILITATOR.name();
      case GRADUATIONS -> Counted.GRADUATE.name();
      case GRANTS -> Counted.GRANT.name();
      case GRANT_QUOTA -> QUOTA;
      case BUSINESSES_STOPPED -> Counted.BUSINESS.name();
    };
  }
}
