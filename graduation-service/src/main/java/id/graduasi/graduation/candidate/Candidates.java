package id.graduasi.graduation.candidate;

import id.graduasi.graduation.assessment.AssessmentReading;
import id.graduasi.graduation.assessment.AssessmentView;
import id.graduasi.graduation.model.PublishedModels;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ranked list: READY before NEAR, high scores first. */
@ApplicationScoped
class Candidates {

  private static final int REASONS = 3;
  private static final int REGENCY = 5;

  private static final String FROM =
      """
      from standing s join family f using (family_id)
      where s.model_id = ? and s.place >= ? and s.place <= ?
        and s.area_code >= ? and s.area_code < ? and f.status = 'ACTIVE'
        and exists (
          select from enrollment e where e.family_id = s.family_id and e.programme = 'PKH'
            and e.status in ('ACTIVE', 'SUSPENDED'))
        and not exists (
          select from graduation_case c where c.family_id = s.family_id and c.step not in
            ('EFFECTIVE', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'REVERSED', 'RELAPSED'))
      """;

  private final Database database;
  private final PublishedModels models;
  private final AssessmentReading assessments;
  private final Caller caller;

  Candidates(
      Database database, PublishedModels models, AssessmentReading assessments, Caller caller) {
    this.database = database;
    this.models = models;
    this.assessments = assessments;
    this.caller = caller;
  }

  /** A family of the list before it is put into words. */
  private record Ranked(UUID familyId, String familyNumber, UUID assessmentId, int place) {}

  @Transactional
  Page<CandidateView> page(CandidateFilter filter, Area area, PageRequest request) {
    Conditions asked = conditions(filter, area);
    Conditions rest = conditions(filter, area);
    Cursor.read(request.cursor, 2)
        .ifPresent(
            after -> rest.and("(s.place, s.family_id) > (?, ?)", place(after), after.uuid(1)));
    List<Ranked> ranked =
        database.query(
            "select s.family_id, f.family_number, s.assessment_id, s.place "
                + FROM
                + rest.sql()
                + " order by s.place, s.family_id limit "
                + (request.limit + 1),
            row ->
                new Ranked(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getObject(3, UUID.class),
                    row.getInt(4)),
            rest.arguments());
    Page<Ranked> page =
        Page.of(ranked, request.limit, last -> Cursor.of(last.place(), last.familyId()));
    Long total =
        request.count
            ? database
                .query(
                    "select count(*) " + FROM + asked.sql(),
                    row -> row.getLong(1),
                    asked.arguments())
                .getFirst()
            : null;
    return new Page<>(explained(page.items()), page.next(), total);
  }

  private static int place(Cursor cursor) {
    try {
      return Integer.parseInt(cursor.keys().getFirst());
    } catch (NumberFormatException notOurs) {
      throw new Refused(CommonProblem.CURSOR_INVALID).on("cursor");
    }
  }

  private Conditions conditions(CandidateFilter filter, Area area) {
    CandidateBand best = filter.band == null ? CandidateBand.READY : filter.band;
    CandidateBand least = filter.band == null ? CandidateBand.NEAR : filter.band;
    Conditions conditions =
        new Conditions(models.active().id(), best.from(), least.to(), area.from(), area.to());
    if (area.code().length() >= REGENCY) {
      conditions.and("s.regency_code = ?", area.code().substring(0, REGENCY));
    }
    if (filter.facilitatorId != null) {
      conditions.and("s.facilitator_id = ?", filter.facilitatorId);
    }
    // Row security shows a facilitator nothing else; said here, it is found by an index.
    caller.facilitatorId().ifPresent(own -> conditions.and("s.facilitator_id = ?", own));
    return conditions;
  }

  private List<CandidateView> explained(List<Ranked> ranked) {
    Map<UUID, AssessmentView> views =
        assessments.all(ranked.stream().map(Ranked::assessmentId).toList()).stream()
            .collect(Collectors.toMap(AssessmentView::id, Function.identity()));
    List<CandidateView> candidates = new ArrayList<>();
    for (Ranked one : ranked) {
      candidates.add(
          candidate(one, Objects.requireNonNull(views.get(one.assessmentId()), "an assessment")));
    }
    return candidates;
  }

  private static CandidateView candidate(Ranked ranked, AssessmentView view) {
    return new CandidateView(
        ranked.familyId(),
        ranked.familyNumber(),
        view.areaCode(),
        view.facilitatorId(),
        view.band(),
        view.score(),
        view.id(),
        view.assessedAt(),
        most(view, line -> line.points() > 0, AssessmentView.Line::points),
        most(
            view,
            line -> line.value() == null && line.points() < line.max(),
            line -> line.max() - line.points()),
        firstWay(view));
  }

  private static List<AssessmentView.Line> most(
      AssessmentView view,
      java.util.function.Predicate<AssessmentView.Line> which,
      java.util.function.ToIntFunction<AssessmentView.Line> weight) {
    return view.indicators().stream()
        .filter(which)
        .sorted(Comparator.comparingInt(weight).reversed())
        .limit(REASONS)
        .toList();
  }

  private static AssessmentView.@Nullable Way firstWay(AssessmentView view) {
    return view.toNextBand().isEmpty() ? null : view.toNextBand().getFirst();
  }
}
