package id.graduasi.registry.enrollment;

import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyState;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Acts on graduation cases: one that is due ends its enrollment, one reversed brings it back. */
@ApplicationScoped
class CaseFeed implements Feed {

  private final Feeds feeds;
  private final Families families;
  private final EnrollmentTable enrollments;
  private final EnrollmentWriting writing;
  private final ActedCases acted;

  CaseFeed(
      Feeds feeds,
      Families families,
      EnrollmentTable enrollments,
      EnrollmentWriting writing,
      ActedCases acted) {
    this.feeds = feeds;
    this.families = families;
    this.enrollments = enrollments;
    this.writing = writing;
    this.acted = acted;
  }

  @Incoming("graduation-case")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "graduation-case";
  }

  @Override
  public String topic() {
    return "graduation.case";
  }

  @Override
  public void apply(List<Event> events) {
    List<GraduationCase> cases =
        acted.newOnes(
            events.stream()
                .filter(event -> event.is("due", "reversed"))
                .map(GraduationCase::of)
                .toList());
    if (cases.isEmpty()) {
      return;
    }
    List<UUID> familyIds = cases.stream().map(GraduationCase::familyId).distinct().toList();
    Map<UUID, FamilyState> known =
        families.lock(familyIds).stream()
            .collect(Collectors.toMap(FamilyState::id, Function.identity()));
    List<EnrollmentState> held = enrollments.lockOf(familyIds);
    CaseEffects effects = new CaseEffects(known, held);
    cases.forEach(effects::take);
    writing.write(effects.changes(), held);
    acted.remember(cases);
  }

  /**
   * Forgets nothing: enrollments are the register's own, and a case that was acted on once must not
   * end or revive anything again when its events are read anew.
   */
  @Override
  public void forget() {}
}
