package id.graduasi.registry.intake;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.registry.family.FamilyContent;
import id.graduasi.registry.family.FamilyProblem;
import id.graduasi.registry.family.FamilyRules;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.intake.FamilyMerging.Taken;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides for each family of a chunk: new, changed, the same, or refused and why. */
final class Decisions {

  private final Job job;
  private final LocalDate today;
  private final HeldFamilies held;
  private final Set<ByteBuffer> cardsInFile;
  private final Map<String, UUID> facilitators;
  private final List<Finding> findings;
  private final List<Taken> created = new ArrayList<>();
  private final List<Taken> changed = new ArrayList<>();
  private final List<Taken> same = new ArrayList<>();

  Decisions(
      Job job,
      LocalDate today,
      HeldFamilies held,
      Set<ByteBuffer> cardsInFile,
      Map<String, UUID> facilitators,
      List<Finding> findings) {
    this.job = job;
    this.today = today;
    this.held = held;
    this.cardsInFile = cardsInFile;
    this.facilitators = facilitators;
    this.findings = findings;
  }

  List<Taken> created() {
    return created;
  }

  List<Taken> changed() {
    return changed;
  }

  /** Families that were held before, changed or not. */
  List<Taken> known() {
    List<Taken> known = new ArrayList<>(changed);
    known.addAll(same);
    return known;
  }

  Outcome outcome() {
    return new Outcome(created.size(), changed.size(), same.size());
  }

  void decide(FamilyDraft whole) {
    if (whole.heads().size() > 1) {
      refuse(whole, FamilyColumn.STATUS_HUBUNGAN_KELUARGA, FamilyProblem.HEAD_REPEATED);
      return;
    }
    FamilyState family = match(whole);
    if (family != null && !job.area().contains(family.villageCode())) {
      refuse(whole, FamilyColumn.NOMOR_KARTU_KELUARGA, ImportProblem.KK_HELD_ELSEWHERE);
      return;
    }
    List<ReadRow> free = whole.rows().stream().filter(row -> isFree(row, family)).toList();
    if (free.isEmpty()) {
      return;
    }
    FamilyDraft draft = new FamilyDraft(free);
    if (family == null) {
      create(draft);
    } else {
      change(draft, family);
    }
  }

  /**
   * By the card, else by the head, provided that the card of the head's family does not stand in
   * the same file: then this is a new family.
   */
  private @Nullable FamilyState match(FamilyDraft draft) {
    FamilyState byCard = held.withCard(draft.first().kk().hash());
    if (byCard != null || draft.heads().isEmpty()) {
      return byCard;
    }
    FamilyState byHead = held.withHead(draft.heads().getFirst().person().nik().hash());
    return byHead == null || cardsInFile.contains(ByteBuffer.wrap(byHead.kk().hash()))
        ? null
        : byHead;
  }

  /** Whether the person is in no other family; if she is, her row is refused. */
  private boolean isFree(ReadRow row, @Nullable FamilyState family) {
    FamilyState holder = held.withPerson(row.person().nik().hash());
    if (holder == null || family != null && holder.id().equals(family.id())) {
      return true;
    }
    ProblemCode why =
        job.area().contains(holder.villageCode())
            ? ImportProblem.NIK_IN_OTHER_FAMILY
            : FamilyProblem.NIK_HELD_ELSEWHERE;
    findings.add(Finding.refusal(row.line(), FamilyColumn.NOMOR_INDUK_KEPENDUDUKAN.header(), why));
    return false;
  }

  private void create(FamilyDraft draft) {
    if (draft.heads().isEmpty()) {
      refuse(draft, FamilyColumn.STATUS_HUBUNGAN_KELUARGA, ImportProblem.HEAD_MISSING);
      return;
    }
    FamilyContent content = draft.asNew(job.asOf(), facilitator(draft));
    if (holds(draft, content)) {
      created.add(new Taken(draft, content, null));
    }
  }

  private void change(FamilyDraft draft, FamilyState family) {
    if (job.asOf().isBefore(family.asOf())) {
      findings.add(
          Finding.warning(
              draft.first().line(),
              FamilyColumn.NOMOR_KARTU_KELUARGA.header(),
              ImportProblem.OLDER_THAN_HELD));
      same.add(new Taken(draft, family.content(), family));
      return;
    }
    FamilyContent content = draft.over(family.content(), job.asOf(), facilitator(draft));
    if (holds(draft, content)) {
      boolean differs = !family.content().sameAs(content);
      (differs ? changed : same).add(new Taken(draft, content, family));
    }
  }

  /** The rules of a whole family; a fault of it refuses all its rows. */
  private boolean holds(FamilyDraft draft, FamilyContent content) {
    if (content.members().size() > FamilyRules.MOST_MEMBERS) {
      refuse(draft, FamilyColumn.NOMOR_KARTU_KELUARGA, ImportProblem.FAMILY_TOO_LARGE);
      return false;
    }
    List<FamilyRules.Fault> faults = FamilyRules.faults(content, today);
    if (!faults.isEmpty()) {
      FamilyRules.Fault fault = faults.getFirst();
      refuse(draft, column(fault.field()), fault.code());
      return false;
    }
    return true;
  }

  private static FamilyColumn column(String field) {
    return switch (field) {
      case "nik" -> FamilyColumn.NOMOR_INDUK_KEPENDUDUKAN;
      case "birthDate" -> FamilyColumn.TANGGAL_LAHIR;
      case "representative" -> FamilyColumn.PENGURUS;
      default -> FamilyColumn.STATUS_HUBUNGAN_KELUARGA;
    };
  }

  private @Nullable UUID facilitator(FamilyDraft draft) {
    String number = draft.facilitatorNumber();
    UUID id = number == null ? null : facilitators.get(number);
    if (number != null && id == null) {
      findings.add(
          Finding.warning(
              draft.first().line(),
              FamilyColumn.NOMOR_PENDAMPING.header(),
              ImportProblem.FACILITATOR_NOT_KNOWN));
    }
    return id;
  }

  private void refuse(FamilyDraft draft, FamilyColumn column, ProblemCode why) {
    draft.rows().forEach(row -> findings.add(Finding.refusal(row.line(), column.header(), why)));
  }
}
