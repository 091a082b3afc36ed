package id.graduasi.graduation.cases;

import id.graduasi.graduation.registry.EnrollmentWatch;
import id.graduasi.platform.journal.Fact;
import id.graduasi.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the registry's enrollment means for a case: its end because of the case makes the case
 * effective; an end for another reason is a contradiction that the office must see.
 */
@ApplicationScoped
class EnrollmentEnds implements EnrollmentWatch {

  private final Cases cases;
  private final Journal journal;
  private final Clock clock;

  EnrollmentEnds(Cases cases, Journal journal, Clock clock) {
    this.cases = cases;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void seen(List<News> news) {
    Set<UUID> enrollments = news.stream().map(News::enrollmentId).collect(Collectors.toSet());
    Map<UUID, List<GraduationCase>> held =
        cases.holdAllOf(enrollments).stream()
            .collect(Collectors.groupingBy(found -> found.enrollmentId));
    List<Fact> facts = new ArrayList<>();
    for (News item : news) {
      for (GraduationCase concerned : held.getOrDefault(item.enrollmentId(), List.of())) {
        if (item.version() > concerned.enrollmentVersion) {
          concerned.enrollmentVersion = item.version();
          CaseState before = concerned.state();
          Happening what = meaning(item, concerned);
          if (what != null) {
            facts.add(
                CaseFacts.of(what, before, concerned.state(), item.enrollmentId().toString()));
          }
        }
      }
    }
    journal.append(facts);
  }

  private @Nullable Happening meaning(News item, GraduationCase concerned) {
    boolean ended = "ENDED".equals(item.status());
    boolean byThisCase = concerned.id.equals(item.causeId());
    if (ended && byThisCase && concerned.step == CaseStep.DUE) {
      return concerned.takeEffect(Act.now("system:registry", clock));
    }
    if (ended && (byThisCase ? concerned.step == CaseStep.WITHDRAWN : concerned.step.isOpen())) {
      return concerned.contradict(item.reason() == null ? "OTHER" : item.reason());
    }
    if (!ended && concerned.step.isOpen() && concerned.contradiction != null) {
      return concerned.contradict(null);
    }
    return null;
  }
}
