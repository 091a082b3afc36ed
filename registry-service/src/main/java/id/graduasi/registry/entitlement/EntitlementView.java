package id.graduasi.registry.entitlement;

import id.graduasi.platform.web.Language;
import id.graduasi.registry.programme.Component;
import id.graduasi.registry.programme.CountOrder;
import id.graduasi.registry.programme.Programme;
import id.graduasi.registry.programme.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a family is entitled to in one programme, explained. */
@Schema(name = "Entitlement", description = "What a family is entitled to in one programme")
record EntitlementView(
    @Schema(examples = "PKH") String programme,
    @Schema(examples = "Program Keluarga Harapan") String name,
    @Nullable @Schema(description = "When the rules began that hold on the day")
        LocalDate validFrom,
    @Schema(description = "Whether the family passes the gate and counts") boolean entitled,
    GateView gate,
    @Nullable @Schema(description = "Who counts when more qualify than may") CountOrder countOrder,
    @Schema(description = "Each person of the family, in the order of the card")
        List<PersonView> persons,
    @Schema(examples = "10500000", description = "Rupiah a year, whatever the gate says")
        long amountPerYear,
    @Schema(description = "What is paid at each stage; together they make up the year")
        List<StageAmount> stages) {

  static EntitlementView of(
      Programme programme, Term term, Entitlement entitlement, LocalDate on, Language language) {
    return new EntitlementView(
        programme.code(),
        programme.name(),
        term.validFrom(),
        entitlement.entitled(),
        GateView.of(term, entitlement.gate(), language),
        term.countOrder(),
        entitlement.lines().stream().map(line -> PersonView.of(line, language)).toList(),
        entitlement.amountPerYear(),
        StageAmount.of(term.paymentStages(), entitlement.amountPerYear(), on.getYear()));
  }

  /** A programme that has no rules on the day. */
  static EntitlementView without(Programme programme, Language language) {
    Explained none = new Explained(Reason.NO_TERM);
    return new EntitlementView(
        programme.code(),
        programme.name(),
        null,
        false,
        new GateView(false, none.reason(), none.in(language), null, null),
        null,
        List.of(),
        0,
        List.of());
  }

  /** Whether the family passes the gate. */
  @Schema(name = "EntitlementGate")
  record GateView(
      boolean passed,
      @Schema(examples = "GATE_PASSED") Reason code,
      @Schema(examples = "Desil 2 termasuk dalam desil 1 sampai 4.") String message,
      @Nullable @Schema(examples = "1") Integer decileFrom,
      @Nullable @Schema(examples = "4") Integer decileTo) {

    static GateView of(Term term, Explained gate, Language language) {
      return new GateView(
          gate.reason() == Reason.GATE_PASSED,
          gate.reason(),
          gate.in(language),
          term.decileFrom(),
          term.decileTo());
    }
  }

  /** Why one person counts or not. */
  @Schema(name = "EntitledPerson")
  record PersonView(
      UUID memberId,
      @Schema(examples = "COUNTED") Reason code,
      @Schema(examples = "Dihitung sebagai Anak usia dini 0-6 tahun.") String message,
      @Nullable @Schema(examples = "EARLY_CHILDHOOD", description = "What the person counts under")
          String component,
      @Schema(examples = "3000000", description = "Rupiah a year") long amountPerYear,
      @Schema(description = "Each component, with the conditions that are not met")
          List<CheckView> checks) {

    static PersonView of(Entitlement.Line line, Language language) {
      Component component = line.component();
      return new PersonView(
          line.person(),
          line.why().reason(),
          line.why().in(language),
          component == null ? null : component.code(),
          component == null ? 0 : component.amountPerYear(),
          line.checks().entrySet().stream()
              .map(check -> new CheckView(check.getKey(), check.getValue()))
              .toList());
    }
  }

  /** One component for one person. */
  @Schema(name = "ComponentCheck")
  record CheckView(
      @Schema(examples = "ELEMENTARY") String component,
      @Schema(description = "Nothing if the person meets it") Set<Unmet> unmet) {}
}
