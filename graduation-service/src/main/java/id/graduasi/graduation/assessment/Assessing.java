package id.graduasi.graduation.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.graduation.registry.KnownFamily;
import id.graduasi.graduation.registry.KnownRegistry;
import id.graduasi.graduation.scoring.HomeVisit;
import id.graduasi.graduation.scoring.Inputs;
import id.graduasi.graduation.scoring.Scoring;
import id.graduasi.graduation.scoring.ScoringModel;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Scoring a family and looking it up again. */
@ApplicationScoped
class Assessing {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);
  private static final int VISIT_COUNTS_MONTHS = 12;

  private final Assessments assessments;
  private final KnownRegistry registry;
  private final PublishedModels models;
  private final MinimumWages wages;
  private final Journal journal;
  private final Caller caller;
  private final Languages languages;
  private final Clock clock;

  Assessing(
      Assessments assessments,
      KnownRegistry registry,
      PublishedModels models,
      MinimumWages wages,
      Journal journal,
      Caller caller,
      Languages languages,
      Clock clock) {
    this.assessments = assessments;
    this.registry = registry;
    this.models = models;
    this.wages = wages;
    this.journal = journal;
    this.caller = caller;
    this.languages = languages;
    this.clock = clock;
  }

  @Transactional
  AssessmentView assess(Assess request) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, JAKARTA);
    HomeVisit visit = request.homeVisit() == null ? null : visit(request.homeVisit(), today);
    KnownFamily family =
        registry
            .family(request.familyId())
            .orElseThrow(() -> new Refused(CommonProblem.FAMILY_NOT_KNOWN).retryAfter(ON_ITS_WAY));
    if (!family.isActive()) {
      throw new Refused(AssessmentProblem.FAMILY_NOT_SCORED).on("familyId");
    }
    ScoringModel model = models.active();
    Integer months = registry.monthsOnAid(family.familyId(), today).orElse(null);
    Inputs inputs =
        new Inputs(
            today,
            FrozenFacts.of(family, months),
            visit,
            wages.of(family.areaCode(), today.getYear()).orElse(null));
    Assessment made =
        Assessment.of(
            UuidCreator.getTimeOrderedEpoch(),
            family,
            model,
            inputs,
            Scoring.score(model, inputs),
            assessments.nextVersion(family.familyId()),
            now,
            caller.subject());
    assessments.persistAndFlush(made);
    journal.append(AssessmentCompleted.of(made));
    return AssessmentView.of(made, languages.current());
  }

  @Transactional
  AssessmentView one(UUID id) {
    return AssessmentView.of(assessments.require(id), languages.current());
  }

  @Transactional
  Page<AssessmentView> page(@Nullable UUID familyId, Area area, PageRequest request) {
    List<AssessmentView> found =
        assessments.list(familyId, area, Cursor.read(request.cursor, 2), request.limit + 1).stream()
            .map(made -> AssessmentView.of(made, languages.current()))
            .toList();
    Page<AssessmentView> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return request.count ? page.withTotal(assessments.count(familyId, area)) : page;
  }

  private static HomeVisit visit(Assess.Visit visit, LocalDate today) {
    if (visit.visitedOn().isAfter(today)) {
      throw new Refused(AssessmentProblem.VISIT_IN_FUTURE).on("homeVisit.visitedOn");
    }
    if (visit.visitedOn().isBefore(today.minusMonths(VISIT_COUNTS_MONTHS))) {
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
