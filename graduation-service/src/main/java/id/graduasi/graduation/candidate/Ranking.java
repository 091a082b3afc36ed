package id.graduasi.graduation.candidate;

import id.graduasi.graduation.model.PublishedModels;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who stands where by the active model: READY before NEAR, high scores first. */
@ApplicationScoped
class Ranking {

  private static final int REGENCY = 5;

  private static final String FROM =
      """
      from standing s join family f using (family_id)
      where f.status = 'ACTIVE'
        and exists (
          select from enrollment e where e.family_id = s.family_id and e.programme = 'PKH'
            and e.status in ('ACTIVE', 'SUSPENDED'))
        and not exists (
          select from graduation_case c where c.family_id = s.family_id and c.step not in
            ('EFFECTIVE', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'REVERSED', 'RELAPSED'))
        and %s
      """;

  private final Database database;
  private final PublishedModels models;
  private final Caller caller;

  Ranking(Database database, PublishedModels models, Caller caller) {
    this.database = database;
    this.models = models;
    this.caller = caller;
  }

  /** A family of the list before it is put into words. */
  record Ranked(UUID familyId, String familyNumber, UUID assessmentId, int place) {}

  Page<Ranked> page(CandidateFilter filter, Area area, PageRequest request) {
    Conditions asked = conditions(filter, area);
    Cursor.read(request.cursor, 2)
        .ifPresent(
            after -> asked.and("(s.place, s.family_id) > (?, ?)", place(after), after.uuid(1)));
    List<Ranked> ranked =
        database.query(
            "select s.family_id, f.family_number, s.assessment_id, s.place "
                + FROM.formatted(asked.sql())
                + "order by s.place, s.family_id limit "
                + (request.limit + 1),
            row ->
                new Ranked(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getObject(3, UUID.class),
                    row.getInt(4)),
            asked.arguments());
    Page<Ranked> page =
        Page.of(ranked, request.limit, last -> Cursor.of(last.place(), last.familyId()));
    return request.count ? page.withTotal(count(conditions(filter, area))) : page;
  }

  private long count(Conditions asked) {
    return database
        .query(
            "select count(*) " + FROM.formatted(asked.sql()),
            row -> row.getLong(1),
            asked.arguments())
        .getFirst();
  }

  private Conditions conditions(CandidateFilter filter, Area area) {
    CandidateBand best = filter.band == null ? CandidateBand.READY : filter.band;
    CandidateBand least = filter.band == null ? CandidateBand.NEAR : filter.band;
    Conditions conditions =
        Conditions.inside(area, "s.", "family_id")
            .and("s.model_id = ?", models.active().id())
            .and("s.place >= ?", best.from())
            .and("s.place <= ?", least.to())
            .optional("s.facilitator_id = ?", filter.facilitatorId);
    if (area.code().length() >= REGENCY) {
      conditions.and("s.regency_code = ?", area.code().substring(0, REGENCY));
    }
    // Row security shows a facilitator nothing else; said here, it is found by an index.
    caller.facilitatorId().ifPresent(own -> conditions.and("s.facilitator_id = ?", own));
    return conditions;
  }

  private static int place(Cursor cursor) {
    try {
      return Integer.parseInt(cursor.keys().getFirst());
    } catch (NumberFormatException notOurs) {
      throw new Refused(CommonProblem.CURSOR_INVALID).on("cursor");
    }
  }
}
