package id.graduasi.registry.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.registry.enrollment.EnrollmentState;
import id.graduasi.registry.enrollment.Enrollments;
import id.graduasi.registry.enrollment.StartEnrollment;
import id.graduasi.registry.facilitator.Facilitators;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyContent;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyWriting;
import id.graduasi.registry.family.NewFamily;
import id.graduasi.registry.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Merges a chunk of whole families: reads what is held in a few statements, decides in memory,
 * writes set-based.
 */
@ApplicationScoped
class FamilyMerging implements Merging {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private final Families families;
  private final FamilyWriting writing;
  private final Enrollments enrollments;
  private final Facilitators facilitators;
  private final Regions regions;
  private final CardsInFile cards;
  private final Clock clock;

  FamilyMerging(
      Families families,
      FamilyWriting writing,
      Enrollments enrollments,
      Facilitators facilitators,
      Regions regions,
      CardsInFile cards,
      Clock clock) {
    this.families = families;
    this.writing = writing;
    this.enrollments = enrollments;
    this.facilitators = facilitators;
    this.regions = regions;
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.FAMILIES;
  }

  @Override
  public Outcome merge(Chunk chunk, List<Finding> findings) {
    Job job = chunk.job();
    LocalDate today = LocalDate.now(clock.withZone(JAKARTA));
    List<FamilyDraft> drafts = drafts(chunk, today, findings);
    HeldFamilies held = held(drafts);
    Set<ByteBuffer> inFile = held.ids().isEmpty() ? Set.of() : cards.of(job, drafts);
    Decisions decisions = new Decisions(job, today, held, inFile, numbers(drafts), findings);
    drafts.forEach(decisions::decide);
    return job.dryRun() ? decisions.outcome() : write(job, decisions, findings);
  }

  private List<FamilyDraft> drafts(Chunk chunk, LocalDate today, List<Finding> findings) {
    RowReader reader = new RowReader(chunk.job(), regions, today, findings);
    Map<ByteBuffer, List<ReadRow>> byCard = new java.util.LinkedHashMap<>();
    for (StagedRow staged : chunk.rows()) {
      reader
          .read(staged)
          .ifPresent(
              row ->
                  byCard
                      .computeIfAbsent(ByteBuffer.wrap(row.kk().hash()), card -> new ArrayList<>())
                      .add(row));
    }
    return byCard.values().stream().map(FamilyDraft::new).toList();
  }

  /** What is held of these cards and people, locked in the order of ids and read after that. */
  private HeldFamilies held(List<FamilyDraft> drafts) {
    List<byte[]> kks = drafts.stream().map(draft -> draft.first().kk().hash()).toList();
    List<byte[]> niks =
        drafts.stream()
            .flatMap(draft -> draft.rows().stream())
            .map(row -> row.person().nik().hash())
            .toList();
    return new HeldFamilies(families.lock(families.holding(kks, niks)));
  }

  private Map<String, UUID> numbers(List<FamilyDraft> drafts) {
    return facilitators.idsByNumber(
        drafts.stream()
            .map(FamilyDraft::facilitatorNumber)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  private Outcome write(Job job, Decisions decisions, List<Finding> findings) {
    Map<UUID, FamilyState> written = new HashMap<>();
    List<NewFamily> created =
        decisions.created().stream()
            .map(
                taken ->
                    new NewFamily(
                        UuidCreator.getTimeOrderedEpoch(), taken.content(), job.id().toString()))
            .toList();
    List<FamilyState> registered = writing.register(created, job.cause());
    List<FamilyEdit> edits =
        decisions.changed().stream()
            .map(taken -> new FamilyEdit(Objects.requireNonNull(taken.held()), taken.content()))
            .toList();
    writing
        .change(edits, job.asOf(), job.cause())
        .forEach(family -> written.put(family.id(), family));
    List<Received> received = new ArrayList<>();
    for (int i = 0; i < registered.size(); i++) {
      received.add(new Received(decisions.created().get(i).draft(), registered.get(i)));
    }
    for (Taken taken : decisions.known()) {
      FamilyState held = Objects.requireNonNull(taken.held());
      received.add(new Received(taken.draft(), written.getOrDefault(held.id(), held)));
    }
    startEnrollments(job, received, findings);
    return decisions.outcome();
  }

  private void startEnrollments(Job job, List<Received> received, List<Finding> findings) {
    Map<UUID, Set<String>> running =
        enrollments.running(received.stream().map(one -> one.family().id()).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    EnrollmentState::familyId,
                    Collectors.mapping(EnrollmentState::programme, Collectors.toSet())));
    List<StartEnrollment> starts = new ArrayList<>();
    Map<UUID, FamilyDraft> drafts = new HashMap<>();
    for (Received one : received) {
      Set<String> runs = running.getOrDefault(one.family().id(), Set.of());
      drafts.put(one.family().id(), one.draft());
      for (FamilyProgramme programme : FamilyProgramme.values()) {
        programme.start(one.draft(), one.family(), runs, job, findings).ifPresent(starts::add);
      }
    }
    for (StartEnrollment left : enrollments.start(starts)) {
      FamilyDraft draft = drafts.get(left.family().id());
      findings.add(
          Finding.warning(
              draft.first().line(),
              FamilyProgramme.valueOf(left.programme()).column().header(),
              ImportProblem.ENROLLMENT_NOT_STARTED));
    }
  }

  /** A family of the file and what it became in the register. */
  private record Received(FamilyDraft draft, FamilyState family) {}

  /** A family of the file that was accepted. */
  record Taken(
      FamilyDraft draft,
      FamilyContent content,
      @org.jspecify.annotations.Nullable FamilyState held) {}
}
