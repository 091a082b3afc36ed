package id.graduasi.graduation.cases;

import id.graduasi.graduation.registry.FamilyWatch.News;
import id.graduasi.graduation.registry.KnownFamily;
import id.graduasi.graduation.registry.KnownRegistry;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Where a family becomes part of another, its cases go over to that one, and go on with its
 * enrollment. Two open cases of what is one family now are a contradiction that people settle.
 */
@Singleton
class Merges {

  private final Cases cases;
  private final FamilyCounts counts;
  private final KnownRegistry registry;
  private final CaseWriting writing;
  private final EnrollmentEnds enrollments;
  private final Event<CasesMoved> moved;
  private final Clock clock;

  Merges(
      Cases cases,
      FamilyCounts counts,
      KnownRegistry registry,
      CaseWriting writing,
      EnrollmentEnds enrollments,
      Event<CasesMoved> moved,
      Clock clock) {
    this.cases = cases;
    this.counts = counts;
    this.registry = registry;
    this.writing = writing;
    this.enrollments = enrollments;
    this.moved = moved;
    this.clock = clock;
  }

  void follow(List<News> merged) {
    for (News news : merged) {
      List<UUID> absorbed = cases.idsOf(news.replacedIds());
      if (!absorbed.isEmpty()) {
        registry.family(news.familyId()).ifPresent(survivor -> follow(absorbed, survivor));
      }
    }
  }

  private void follow(List<UUID> absorbed, KnownFamily survivor) {
    List<GraduationCase> held = cases.holdAll(absorbed);
    FamilyCount count = counts.hold(survivor.familyId());
    Act act = Act.now("system:registry", clock);
    List<CaseChange> changes = new ArrayList<>();
    List<GraduationCase> followed = new ArrayList<>();
    for (GraduationCase one : held) {
      String cause = survivor.familyId().toString();
      if (Judgement.MERGED.equals(one.contradiction)) {
        // People settle it; a merge that is told again changes nothing.
        continue;
      }
      if (one.step.isOpen() && cases.hasOpen(survivor.familyId())) {
        changes.add(CaseChange.of(one, cause, it -> it.contradict(Judgement.MERGED, act)));
      } else {
        changes.add(CaseChange.of(one, cause, it -> it.follow(survivor, count, act)));
        followed.add(one);
      }
    }
    writing.write(changes);
    moved.fire(new CasesMoved(followed.stream().map(KnownCase::of).toList()));
    enrollments.judge(followed.stream().map(one -> one.enrollmentId).toList());
  }
}
