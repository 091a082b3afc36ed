package id.graduasi.graduation.assessment;

import id.graduasi.graduation.Days;
import id.graduasi.graduation.model.PublishedModels;
import id.graduasi.graduation.scoring.HomeVisit;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scoring a family and looking it up again. */
@ApplicationScoped
class Assessing {

  private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);

  private final Assessments assessments;
  private final FamilyInputs families;
  private final HomeVisits visits;
  private final PublishedModels models;
  private final Views views;
  private final Caller caller;
  private final Days days;

  Assessing(
      Assessments assessments,
      FamilyInputs families,
      HomeVisits visits,
      PublishedModels models,
      Views views,
      Caller caller,
      Days days) {
    this.assessments = assessments;
    this.families = families;
    this.visits = visits;
    this.models = models;
    this.views = views;
    this.caller = caller;
    this.days = days;
  }

  @Transactional
  AssessmentView assess(Assess request) {
    LocalDate today = days.today();
    Scorable family = family(request.familyId(), today);
    if (request.homeVisit() != null) {
      visits.keep(family, visit(request.homeVisit(), today));
      family = family(request.familyId(), today);
    }
    Round round = new Round(models.active(), days.now(), caller.subject(), null);
    Made made = Made.of(round.model(), family);
    assessments.add(round, List.of(made));
    return one(made.id());
  }

  @Transactional
  AssessmentView one(UUID id) {
    return assessments
        .find(id)
        .map(views::of)
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  @Transactional
  Page<AssessmentView> page(@Nullable UUID familyId, Area area, PageRequest request) {
    List<AssessmentView> found =
        assessments.list(familyId, area, Cursor.read(request.cursor, 2), request.limit + 1).stream()
            .map(views::of)
            .toList();
    Page<AssessmentView> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return request.count ? page.withTotal(assessments.count(familyId, area)) : page;
  }

  private Scorable family(UUID familyId, LocalDate today) {
    Scorable family =
        families.of(List.of(familyId), today).stream()
            .findFirst()
            .orElseThrow(() -> new Refused(CommonProblem.FAMILY_NOT_KNOWN).retryAfter(ON_ITS_WAY));
    if (!family.active()) {
      throw new Refused(AssessmentProblem.FAMILY_NOT_SCORED).on("familyId");
    }
    return family;
  }

  private static HomeVisit visit(Assess.Visit visit, LocalDate today) {
    if (visit.visitedOn().isAfter(today)) {
      throw new Refused(AssessmentProblem.VISIT_IN_FUTURE).on("homeVisit.visitedOn");
    }
    if (visit.visitedOn().isBefore(today.minusMonths(FamilyInputs.MONTHS))) {
      throw new Refused(AssessmentProblem.VISIT_TOO_OLD).on("homeVisit.visitedOn");
    }
    Integer held = visit.sessionsHeld();
    Integer attended = visit.sessionsAttended();
    if (attended != null && (held == null || attended > held)) {
      throw new Refused(AssessmentProblem.MORE_ATTENDED_THAN_HELD).on("homeVisit.sessionsAttended");
    }
    return visit.frozen();
  }
}
