package id.graduasi.registry.intake;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.registry.family.FamilyContent;
import id.graduasi.registry.family.FamilyRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must hold of a family of a file as a whole; what does not refuses all its rows. */
final class DraftRules {

  private final LocalDate today;
  private final Map<String, UUID> facilitators;
  private final List<Finding> findings;

  /**
   * @param facilitators the ids of the facilitators' numbers in the chunk
   */
  DraftRules(LocalDate today, Map<String, UUID> facilitators, List<Finding> findings) {
    this.today = today;
    this.facilitators = facilitators;
    this.findings = findings;
  }

  /** The rules of a whole family; a fault of it refuses all its rows. */
  boolean hold(FamilyDraft draft, FamilyContent content) {
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

  /** The facilitator that the rows name, if the number is known. */
  @Nullable UUID facilitator(FamilyDraft draft) {
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

  /** Refuses all rows of a family. */
  void refuse(FamilyDraft draft, FamilyColumn column, ProblemCode why) {
    draft.rows().forEach(row -> findings.add(Finding.refusal(row.line(), column.header(), why)));
  }
}
