package id.graduasi.registry.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.registry.Days;
import id.graduasi.registry.facilitator.Facilitators;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyDeciles;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyWriting;
import id.graduasi.registry.family.NewFamily;
import id.graduasi.registry.intake.Decisions.Accepted;
import id.graduasi.registry.quality.QualityIssues;
import id.graduasi.registry.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  private final Families families;
  private final FamilyWriting writing;
  private final FamilyEnrollments enrollments;
  private final Facilitators facilitators;
  private final Regions regions;
  private final CardsInFile cards;
  private final FamilyDeciles deciles;
  private final QualityIssues quality;
  private final SeenFamilies seen;
  private final Days days;

  FamilyMerging(
      Families families,
      FamilyWriting writing,
      FamilyEnrollments enrollments,
      Facilitators facilitators,
      Regions regions,
      CardsInFile cards,
      FamilyDeciles deciles,
      QualityIssues quality,
      SeenFamilies seen,
      Days days) {
    this.families = families;
    this.writing = writing;
    this.enrollments = enrollments;
    this.facilitators = facilitators;
    this.regions = regions;
    this.cards = cards;
    this.deciles = deciles;
    this.quality = quality;
    this.seen = seen;
    this.days = days;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.FAMILIES;
  }

  @Override
  public Outcome merge(Chunk chunk, List<Finding> findings) {
    Job job = chunk.job();
    LocalDate today = days.today();
    List<FamilyDraft> drafts = drafts(chunk, today, findings);
    HeldFamilies held = held(drafts);
    Set<ByteBuffer> inFile = cards.of(job, held.all());
    Decisions decisions =
        new Decisions(
            job, held, inFile, new DraftRules(today, numbers(drafts), findings), findings);
    drafts.forEach(decisions::decide);
    List<FamilyEdit> edits = decisions.edits();
    if (!job.dryRun()) {
      write(chunk, decisions, edits, findings);
    }
    return decisions.outcome(edits);
  }

  private List<FamilyDraft> drafts(Chunk chunk, LocalDate today, List<Finding> findings) {
    RowReader reader = new RowReader(chunk.job(), regions, today, findings);
    Map<ByteBuffer, List<ReadRow>> byCard = new LinkedHashMap<>();
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

  /** Held families first: who leaves one must be gone before she stands in a new one. */
  private void write(
      Chunk chunk, Decisions decisions, List<FamilyEdit> edits, List<Finding> findings) {
    Job job = chunk.job();
    Map<UUID, FamilyState> written = new HashMap<>();
    writing
        .change(edits, job.asOf(), job.cause())
        .forEach(family -> written.put(family.id(), family));
    List<NewFamily> created =
        decisions.created().stream()
            .map(
                one ->
                    new NewFamily(
                        UuidCreator.getTimeOrderedEpoch(), one.content(), job.id().toString()))
            .toList();
    List<FamilyState> registered = writing.register(created, job.cause());
    deciles.record(decisions.late());
    List<Received> received = new ArrayList<>();
    for (int i = 0; i < registered.size(); i++) {
      received.add(new Received(decisions.created().get(i).draft(), registered.get(i)));
    }
    for (Accepted known : decisions.known()) {
      FamilyState held = Objects.requireNonNull(known.held());
      received.add(new Received(known.draft(), written.getOrDefault(held.id(), held)));
    }
    enrollments.start(job, received, decisions.issues(), findings);
    for (Received one : received) {
      one.draft().rows().stream()
          .filter(ReadRow::repeated)
          .forEach(row -> decisions.issues().repeated(row, one.family()));
    }
    quality.open(decisions.issues().all());
    seen.remember(chunk, received, decisions.issues(), findings);
  }

  /** A family of the file and what it became in the register. */
  record Received(FamilyDraft draft, FamilyState family) {}
}
