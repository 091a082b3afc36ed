package id.graduasi.registry.intake;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.registry.family.FamilyContent;
import id.graduasi.registry.family.FamilyDeciles.Ranked;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyProblem;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.family.MemberState;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides for each family of a chunk: new, changed, the same, or refused and why. */
final class Decisions {

  private final Job job;
  private final HeldFamilies held;
  private final Set<ByteBuffer> cardsInFile;
  private final DraftRules rules;
  private final List<Finding> findings;
  private final Movements movements;
  private final FoundIssues issues;
  private final List<Accepted> created = new ArrayList<>();
  private final List<Accepted> known = new ArrayList<>();
  private final List<Ranked> late = new ArrayList<>();

  Decisions(
      Job job,
      HeldFamilies held,
      Set<ByteBuffer> cardsInFile,
      DraftRules rules,
      List<Finding> findings) {
    this.job = job;
    this.held = held;
    this.cardsInFile = cardsInFile;
    this.rules = rules;
    this.findings = findings;
    this.movements = new Movements(job, cardsInFile);
    this.issues = new FoundIssues(job);
  }

  /**
   * A family of the file that was accepted.
   *
   * @param content what a new one says
   * @param held the family in the register that it is, or null for a new one
   */
  record Accepted(FamilyDraft draft, FamilyContent content, @Nullable FamilyState held) {}

  List<Accepted> created() {
    return created;
  }

  /** Families that were held before, changed or not. */
  List<Accepted> known() {
    return known;
  }

  /** Deciles of older DTSEN versions than their families hold. */
  List<Ranked> late() {
    return late;
  }

  FoundIssues issues() {
    return issues;
  }

  /** The changes of held families, also of those that people left, when all is decided. */
  List<FamilyEdit> edits() {
    return movements.all().stream().filter(Working::differs).map(Working::edit).toList();
  }

  Outcome outcome(List<FamilyEdit> edits) {
    Set<UUID> changed = new HashSet<>();
    edits.forEach(edit -> changed.add(edit.before().id()));
    long same =
        known.stream()
            .filter(one -> !changed.contains(Objects.requireNonNull(one.held()).id()))
            .count();
    return new Outcome(created.size(), edits.size(), same);
  }

  void decide(FamilyDraft whole) {
    if (whole.heads().size() > 1) {
      rules.refuse(whole, FamilyColumn.STATUS_HUBUNGAN_KELUARGA, FamilyProblem.HEAD_REPEATED);
      return;
    }
    FamilyState family = match(whole);
    if (family != null && !job.area().contains(family.villageCode())) {
      rules.refuse(whole, FamilyColumn.NOMOR_KARTU_KELUARGA, ImportProblem.KK_HELD_ELSEWHERE);
      return;
    }
    if (family != null && family.status() != FamilyStatus.ACTIVE) {
      rules.refuse(whole, FamilyColumn.NOMOR_KARTU_KELUARGA, FamilyProblem.FAMILY_LEFT_REGISTER);
      return;
    }
    Map<ReadRow, FamilyState> moving = new LinkedHashMap<>();
    List<ReadRow> rows = acceptable(whole, family, moving);
    if (rows.isEmpty()) {
      return;
    }
    FamilyDraft draft = new FamilyDraft(rows, people(moving));
    if (family == null ? create(draft) : change(draft, family)) {
      movements.move(moving, family);
    }
  }

  /**
   * By the card, else by the head, provided that the card of the head's family does not stand in
   * the same file: then this is a new family, and somebody must look at it.
   */
  private @Nullable FamilyState match(FamilyDraft draft) {
    FamilyState byCard = held.withCard(draft.first().kk().hash());
    if (byCard != null || draft.heads().isEmpty()) {
      return byCard;
    }
    FamilyState byHead = held.withHead(draft.heads().getFirst().person().nik().hash());
    if (byHead == null || !cardsInFile.contains(ByteBuffer.wrap(byHead.kk().hash()))) {
      return byHead;
    }
    if (job.area().contains(byHead.villageCode())) {
      issues.cardChanged(byHead);
    }
    return null;
  }

  /**
   * The rows whose people are free or may move.
   *
   * @param moving takes those that move, with the families they leave
   */
  private List<ReadRow> acceptable(
      FamilyDraft whole, @Nullable FamilyState family, Map<ReadRow, FamilyState> moving) {
    Map<ReadRow, ProblemCode> refused = new HashMap<>();
    for (ReadRow row : whole.rows()) {
      FamilyState holder = held.withPerson(row.person().nik().hash());
      if (holder == null || family != null && holder.id().equals(family.id())) {
        continue;
      }
      if (job.area().contains(holder.villageCode())) {
        moving.put(row, holder);
      } else {
        refused.put(row, FamilyProblem.NIK_HELD_ELSEWHERE);
        issues.heldElsewhere(row, holder, family);
      }
    }
    movements
        .refused(moving, family)
        .forEach(
            (row, why) -> {
              refused.put(row, why);
              issues.inOtherFamily(row, moving.remove(row));
            });
    String column = FamilyColumn.NOMOR_INDUK_KEPENDUDUKAN.header();
    refused.forEach((row, why) -> findings.add(Finding.refusal(row.line(), column, why)));
    return whole.rows().stream().filter(row -> !refused.containsKey(row)).toList();
  }

  private static Map<ByteBuffer, MemberState> people(Map<ReadRow, FamilyState> moving) {
    Map<ByteBuffer, MemberState> people = new HashMap<>();
    moving.forEach(
        (row, holder) ->
            people.put(
                ByteBuffer.wrap(row.person().nik().hash()),
                holder.member(row.person().nik()).orElseThrow()));
    return people;
  }

  private boolean create(FamilyDraft draft) {
    if (draft.heads().isEmpty()) {
      rules.refuse(draft, FamilyColumn.STATUS_HUBUNGAN_KELUARGA, ImportProblem.HEAD_MISSING);
      return false;
    }
    FamilyContent content = draft.asNew(job.asOf(), rules.facilitator(draft));
    boolean holds = rules.hold(draft, content);
    if (holds) {
      created.add(new Accepted(draft, content, null));
    }
    return holds;
  }

  private boolean change(FamilyDraft draft, FamilyState family) {
    Working working = movements.of(family);
    if (draft.decile() != null && draft.decile().isOlderThan(family.decile())) {
      late.add(new Ranked(family, draft.decile()));
    }
    if (job.asOf().isBefore(family.asOf())) {
      findings.add(
          Finding.warning(
              draft.first().line(),
              FamilyColumn.NOMOR_KARTU_KELUARGA.header(),
              ImportProblem.OLDER_THAN_HELD));
      known.add(new Accepted(draft, working.content(), family));
      return false;
    }
    FamilyContent content = draft.over(working.content(), job.asOf(), rules.facilitator(draft));
    boolean holds = rules.hold(draft, content);
    if (holds) {
      working.take(content);
      known.add(new Accepted(draft, content, family));
    }
    return holds;
  }
}
