package id.graduasi.grants.overlap;

import com.fasterxml.jackson.core.type.TypeReference;
import id.graduasi.grants.rows.Conditions;
import id.graduasi.grants.rows.Documents;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which families of an area hold several grants. */
@ApplicationScoped
class Overlaps {

  private static final String SEVERAL =
      """
      select area_code, family_id, min(facilitator_id::text)::uuid as facilitator_id,
             count(distinct member_id) < count(*) as same_person,
             count(distinct year) < count(*) as same_year,
             jsonb_agg(jsonb_build_object('grantId', id, 'memberId', member_id,
               'schemeCode', scheme_code, 'year', year, 'amount', amount, 'status', status)
               order by year, scheme_code, id) as grants
      from capital_grant where %s
      group by area_code, family_id having count(*) > 1
      """;

  private static final TypeReference<List<Overlap.Held>> HELD = new TypeReference<>() {};

  private final Database database;
  private final Documents documents;

  Overlaps(Database database, Documents documents) {
    this.database = database;
    this.documents = documents;
  }

  Page<Overlap> page(
      Area area, @Nullable Integer year, @Nullable Boolean samePerson, PageRequest request) {
    Conditions inside = Conditions.inside(area, "").and("status <> 'WITHDRAWN'");
    Cursor.read(request.cursor, 2)
        .ifPresent(
            cursor ->
                inside.and(
                    "(area_code, family_id) > (?, ?)", cursor.keys().getFirst(), cursor.uuid(1)));
    Conditions having = having(year, samePerson);
    List<Overlap> found =
        database.query(
            "%s%s order by area_code, family_id limit %d"
                .formatted(SEVERAL.formatted(inside.sql()), having.sql(), request.limit + 1),
            this::overlap,
            both(inside, having));
    Page<Overlap> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.familyId()));
    return request.count ? page.withTotal(count(area, having)) : page;
  }

  private long count(Area area, Conditions having) {
    Conditions inside = Conditions.inside(area, "").and("status <> 'WITHDRAWN'");
    return database
        .query(
            "select count(*) from (%s%s) several"
                .formatted(SEVERAL.formatted(inside.sql()), having.sql()),
            row -> row.getLong(1),
            both(inside, having))
        .getFirst();
  }

  /** Continues the condition that there are several. */
  private static Conditions having(@Nullable Integer year, @Nullable Boolean samePerson) {
    return Conditions.of(" and true")
        .optional("bool_or(year = ?)", year)
        .optional("(count(distinct member_id) < count(*)) = ?", samePerson);
  }

  private static Object[] both(Conditions one, Conditions other) {
    return java.util.stream.Stream.of(one.arguments(), other.arguments())
        .flatMap(java.util.stream.Stream::of)
        .toArray();
  }

  private Overlap overlap(ResultSet row) throws SQLException {
    return new Overlap(
        row.getObject("family_id", UUID.class),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getBoolean("same_person"),
        row.getBoolean("same_year"),
        documents.read(row.getString("grants"), HELD));
  }
}
