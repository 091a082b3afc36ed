package id.graduasi.registry.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.journal.Database;
import id.graduasi.registry.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The programmes there are. */
@ApplicationScoped
public class Programmes {

  private static final String SELECT =
      """
      select p.code, p.name, p.version, t.valid_from, t.valid_to, t.decile_from, t.decile_to,
        t.payment_stages, t.components, t.caps, t.count_order, t.review, t.note
      from programme p join programme_term t on t.programme = p.code
      """;

  private static final String ORDER = " order by p.code, t.valid_from";

  private static final String CLAIM =
      """
      with turn as materialized (
        select code from programme where told_version < version order by code for update)
      update programme p set told_version = version from turn where p.code = turn.code
      returning p.code
      """;

  private static final TypeReference<List<Programme.PaymentStage>> STAGES =
      new TypeReference<>() {};
  private static final TypeReference<List<Component>> COMPONENTS = new TypeReference<>() {};

  private final Database database;
  private final ObjectMapper json;
  private final Days days;

  Programmes(Database database, ObjectMapper json, Days days) {
    this.database = database;
    this.json = json;
    this.days = days;
  }

  /** The programme of this code, by the term of today. */
  public Optional<Programme> find(String code) {
    return query(SELECT + "where p.code = ?" + ORDER, code).stream().findFirst();
  }

  /** All of them, in the order of their codes, by the terms of today. */
  public List<Programme> all() {
    return query(SELECT + ORDER);
  }

  /** The terms that hold on a day, by the codes of their programmes. */
  public Map<String, Term> termsOn(LocalDate day) {
    Map<String, Term> terms = new LinkedHashMap<>();
    all().forEach(one -> one.termOn(day).ifPresent(term -> terms.put(one.code(), term)));
    return terms;
  }

  /**
   * Those that have changed since they were told last, marked as told. Two services that start at
   * once wait for each other here.
   */
  List<Programme> claimUntold() {
    List<String> codes = database.query(CLAIM, row -> row.getString(1));
    return all().stream().filter(programme -> codes.contains(programme.code())).toList();
  }

  /** A programme of these terms, as it stands today. */
  Programme asOfToday(String code, String name, List<Term> terms, long version) {
    return Programme.on(today(), code, name, terms, version);
  }

  LocalDate today() {
    return days.today();
  }

  private List<Programme> query(String sql, Object... arguments) {
    Map<String, List<Line>> byCode = new LinkedHashMap<>();
    for (Line line : database.query(sql, this::line, arguments)) {
      byCode.computeIfAbsent(line.code(), code -> new ArrayList<>()).add(line);
    }
    return byCode.values().stream().map(this::programme).toList();
  }

  private Programme programme(List<Line> lines) {
    Line first = lines.getFirst();
    List<Term> terms = lines.stream().map(Line::term).toList();
    return asOfToday(first.code(), first.name(), terms, first.version());
  }

  private Line line(ResultSet row) throws SQLException {
    Term term =
        new Term(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class),
            row.getInt("decile_from"),
            row.getInt("decile_to"),
            read(row.getString("payment_stages"), STAGES),
            read(row.getString("components"), COMPONENTS),
            optional(row.getString("caps"), Caps.class),
            CountOrder.valueOf(row.getString("count_order")),
            optional(row.getString("review"), Review.class),
            row.getString("note"));
    return new Line(row.getString("code"), row.getString("name"), row.getLong("version"), term);
  }

  private <T> T read(String stored, TypeReference<T> type) {
    try {
      return json.readValue(stored, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a programme's terms cannot be read", unreadable);
    }
  }

  private <T> @Nullable T optional(@Nullable String stored, Class<T> type) {
    try {
      return stored == null ? null : json.readValue(stored, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a programme's terms cannot be read", unreadable);
    }
  }

  /** A programme's row with one of its terms. */
  private record Line(String code, String name, long version, Term term) {}
}
