package id.graduasi.registry.duplicate;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Language;
import id.graduasi.registry.rows.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads certain and likely duplicates alike; row security limits them. */
@ApplicationScoped
class Duplicates {

  private static final String ALL =
      """
      (select id, 'LIKELY' as certainty, state, area_code, score, name_similarity,
          null as issue_kind, member_a, member_b, found_at, decided_at, decided_by, reason,
          surviving_family_id, version from duplicate_candidate
        union all
        select id, 'CERTAIN', 'PROPOSED', area_code, null, null, kind, member_id, null, opened_at,
          null, null, null, null, version from quality_issue
        where state <> 'RESOLVED' and kind in
          ('DUPLICATE_NIK', 'NIK_HELD_ELSEWHERE', 'PERSON_IN_OTHER_FAMILY')) d
      """;

  private static final String PEOPLE =
      """
      select d.*, %s, %s from (select * from
      """
          + ALL
          + """
       where %%s) d
      left join member a on a.id = d.member_a left join family fa on fa.id = a.family_id
      left join member b on b.id = d.member_b left join family fb on fb.id = b.family_id
      order by d.area_code, d.id
      """;

  private static final String SELECT = PEOPLE.formatted(person("a"), person("b"));

  private final Database database;

  Duplicates(Database database) {
    this.database = database;
  }

  Optional<DuplicateView> find(UUID id, Language language) {
    return database.query(SELECT.formatted("id = ?"), row -> view(row, language), id).stream()
        .findFirst();
  }

  /** A page, one more than the limit. */
  List<DuplicateView> page(
      Area area,
      @Nullable DuplicateState state,
      @Nullable Certainty certainty,
      Optional<Cursor> after,
      int limit,
      Language language) {
    Conditions conditions = conditions(area, state, certainty);
    after.ifPresent(cursor -> conditions.after(cursor, ""));
    return database.query(
        SELECT.formatted(conditions.sql() + " order by area_code, id limit " + (limit + 1)),
        row -> view(row, language),
        conditions.arguments());
  }

  long count(Area area, @Nullable DuplicateState state, @Nullable Certainty certainty) {
    Conditions conditions = conditions(area, state, certainty);
    return database
        .query(
            "select count(*) from " + ALL + " where " + conditions.sql(),
            row -> row.getLong(1),
            conditions.arguments())
        .getFirst();
  }

  private static Conditions conditions(
      Area area, @Nullable DuplicateState state, @Nullable Certainty certainty) {
    return Conditions.inside(area, "")
        .optional("state = ?", state == null ? null : state.name())
        .optional("certainty = ?", certainty == null ? null : certainty.name());
  }

  private static String person(String alias) {
    return "%1$s.id as %1$s_id, f%1$s.id as %1$s_family, f%1$s.number as %1$s_number,"
            .formatted(alias)
        + (" %1$s.name as %1$s_name, %1$s.sex as %1$s_sex, %1$s.birth_date as %1$s_born,"
                + " %1$s.nik_last as %1$s_nik, f%1$s.area_code as %1$s_village,"
                + " %1$s.civil_registry as %1$s_registry")
            .formatted(alias);
  }

  private static DuplicateView view(ResultSet row, Language language) throws SQLException {
    Integer score = (Integer) row.getObject("score");
    String area = row.getString("area_code");
    List<DuplicateView.Someone> people = new ArrayList<>();
    for (String alias : List.of("a", "b")) {
      if (row.getObject(alias + "_family") != null) {
        people.add(someone(row, alias));
      }
    }
    return new DuplicateView(
        row.getObject("id", UUID.class),
        Certainty.valueOf(row.getString("certainty")),
        DuplicateState.valueOf(row.getString("state")),
        area,
        score,
        score == null
            ? List.of()
            : DuplicateView.parts(row.getInt("name_similarity"), area, language),
        row.getString("issue_kind"),
        people,
        row.getTimestamp("found_at").toInstant(),
        instant(row.getTimestamp("decided_at")),
        row.getString("decided_by"),
        row.getString("reason"),
        row.getObject("surviving_family_id", UUID.class),
        row.getLong("version"));
  }

  private static DuplicateView.Someone someone(ResultSet row, String alias) throws SQLException {
    return new DuplicateView.Someone(
        row.getObject(alias + "_id", UUID.class),
        row.getObject(alias + "_family", UUID.class),
        row.getString(alias + "_number"),
        row.getString(alias + "_name"),
        row.getString(alias + "_sex"),
        row.getObject(alias + "_born", LocalDate.class),
        "*".repeat(12) + row.getString(alias + "_nik"),
        row.getString(alias + "_village"),
        row.getString(alias + "_registry"));
  }

  private static java.time.@Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
