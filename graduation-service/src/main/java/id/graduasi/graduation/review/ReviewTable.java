package id.graduasi.graduation.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.graduation.Days;
import id.graduasi.graduation.registry.KnownEnrollment;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.graduation.rows.InOrder;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.PageRequest;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reviews in the database. */
@Singleton
class ReviewTable {

  private static final TypeReference<List<OutcomeTaken>> OUTCOMES = new TypeReference<>() {};

  private static final String TAKE =
      """
      insert into five_year_review as held (enrollment_id, family_id, outcome, next_review_on,
        case_id, outcomes, version, area_code, facilitator_id)
      values (?, ?, ?, ?::date, ?, ?::jsonb, 2, ?, ?)
      on conflict (enrollment_id) do update set
        outcome = excluded.outcome, next_review_on = excluded.next_review_on,
        case_id = excluded.case_id, outcomes = held.outcomes || excluded.outcomes,
        version = held.version + 1
      where held.version = ?
      """;

  private static final String OPEN_CASE =
      """
      select 1 from graduation_case where id = ? and family_id = ?
        and step not in ('EFFECTIVE', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'REVERSED', 'RELAPSED')
      """;

  private final Database database;
  private final ObjectMapper json;
  private final ReviewConfig config;
  private final Days days;

  ReviewTable(Database database, ObjectMapper json, ReviewConfig config, Days days) {
    this.database = database;
    this.json = json;
    this.config = config;
    this.days = days;
  }

  Optional<ReviewView> find(UUID id) {
    return database
        .query(
            ReviewRows.SHOWN.formatted(ReviewRows.ONE), this::view, arguments(true, id).toArray())
        .stream()
        .findFirst();
  }

  List<ReviewView> page(Conditions conditions, PageRequest request) {
    List<@Nullable Object> all = arguments(true);
    all.addAll(List.of(conditions.arguments()));
    InOrder.in(database);
    return database.query(
        ReviewRows.SHOWN.formatted(
            "select * from ("
                + ReviewRows.RUNNING
                + ") q where "
                + conditions.sql()
                + conditions.page(request.limit)),
        this::view,
        all.toArray());
  }

  long count(Conditions conditions) {
    List<@Nullable Object> all = arguments(false);
    all.addAll(List.of(conditions.arguments()));
    return database
        .query(
            "select count(*) from (" + ReviewRows.RUNNING + ") q where " + conditions.sql(),
            row -> row.getLong(1),
            all.toArray())
        .getFirst();
  }

  /** How many reviews fall due in each month before a day; those before a first day together. */
  List<Forecast.Counted> forecast(Conditions conditions, LocalDate first) {
    List<@Nullable Object> all = new ArrayList<>();
    all.add(first);
    all.addAll(arguments(false));
    all.addAll(List.of(conditions.arguments()));
    return database.query(
        "select case when due_on >= ?::date then date_trunc('month', due_on)::date end as month,"
            + " exempt, count(*) as reviews from ("
            + ReviewRows.RUNNING
            + ") q where "
            + conditions.sql()
            + " and state <> 'GRADUATION_CASE' group by 1, 2",
        row ->
            new Forecast.Counted(
                row.getObject("month", LocalDate.class),
                row.getBoolean("exempt"),
                row.getLong("reviews")),
        all.toArray());
  }

  /** Adds an outcome, unless somebody else did since the review was read. */
  boolean take(ReviewView review, OutcomeTaken outcome) {
    return database.update(
            TAKE,
            review.id(),
            review.familyId(),
            outcome.outcome().name(),
            outcome.nextReviewOn(),
            outcome.caseId(),
            database.json(List.of(outcome)),
            review.areaCode(),
            review.facilitatorId(),
            review.version())
        > 0;
  }

  boolean hasOpenCase(UUID family, UUID caseId) {
    return !database.query(OPEN_CASE, row -> true, caseId, family).isEmpty();
  }

  private List<@Nullable Object> arguments(boolean shown, Object... more) {
    LocalDate today = days.today();
    List<@Nullable Object> arguments = new ArrayList<>();
    if (shown) {
      arguments.add(today);
      arguments.add(today);
      arguments.add(today.minusYears(config.elderlyFrom()));
      arguments.add(today.minusYears(config.adultFrom()));
    }
    arguments.add(today);
    arguments.addAll(List.of(more));
    return arguments;
  }

  private ReviewView view(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new ReviewView(
        row.getObject("enrollment_id", UUID.class),
        row.getObject("family_id", UUID.class),
        Optional.ofNullable(row.getString("family_number")).orElse(""),
        ReviewState.valueOf(row.getString("state")),
        row.getObject("due_on", LocalDate.class),
        KnownEnrollment.months(row.getLong("days")),
        row.getBoolean("exempt") ? grounds(row) : List.of(),
        outcome == null ? null : ReviewOutcome.valueOf(outcome),
        row.getObject("next_review_on", LocalDate.class),
        row.getObject("case_id", UUID.class),
        outcomes(row.getString("outcomes")),
        row.getLong("version"),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class));
  }

  private static List<ExemptionGround> grounds(ResultSet row) throws SQLException {
    List<ExemptionGround> grounds = new ArrayList<>();
    if (row.getBoolean("elderly")) {
      grounds.add(ExemptionGround.ELDERLY);
    }
    if (row.getBoolean("severe")) {
      grounds.add(ExemptionGround.SEVERE_DISABILITY);
    }
    if (row.getBoolean("nobody_of_age")) {
      grounds.add(ExemptionGround.NO_ADULT);
    }
    return grounds;
  }

  private List<OutcomeTaken> outcomes(@Nullable String stored) {
    try {
      return stored == null ? List.of() : json.readValue(stored, OUTCOMES);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("outcomes of a review are not JSON", impossible);
    }
  }
}
