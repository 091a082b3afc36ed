package id.graduasi.graduation.candidate;

import id.graduasi.graduation.assessment.AssessmentReading;
import id.graduasi.graduation.assessment.AssessmentView;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ranked list with reasons. */
@ApplicationScoped
class Candidates {

  private static final int REASONS = 3;

  private final Ranking ranking;
  private final AssessmentReading assessments;

  Candidates(Ranking ranking, AssessmentReading assessments) {
    this.ranking = ranking;
    this.assessments = assessments;
  }

  @Transactional
  Page<CandidateView> page(CandidateFilter filter, Area area, PageRequest request) {
    Page<Ranking.Ranked> ranked = ranking.page(filter, area, request);
    return new Page<>(explained(ranked.items()), ranked.next(), ranked.total());
  }

  private List<CandidateView> explained(List<Ranking.Ranked> ranked) {
    Map<UUID, AssessmentView> views =
        assessments.all(ranked.stream().map(Ranking.Ranked::assessmentId).toList()).stream()
            .collect(Collectors.toMap(AssessmentView::id, Function.identity()));
    List<CandidateView> candidates = new ArrayList<>();
    for (Ranking.Ranked one : ranked) {
      candidates.add(
          candidate(one, Objects.requireNonNull(views.get(one.assessmentId()), "an assessment")));
    }
    return candidates;
  }

  private static CandidateView candidate(Ranking.Ranked ranked, AssessmentView view) {
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
      Predicate<AssessmentView.Line> which,
      ToIntFunction<AssessmentView.Line> weight) {
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
