package id.graduasi.registry.entitlement;

import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.Days;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyProblem;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.programme.Programme;
import id.graduasi.registry.programme.ProgrammeProblem;
import id.graduasi.registry.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Explains what families are entitled to. */
@ApplicationScoped
class Entitlements {

  private final Families families;
  private final Programmes programmes;
  private final Days days;

  Entitlements(Families families, Programmes programmes, Days days) {
    this.families = families;
    this.programmes = programmes;
    this.days = days;
  }

  /**
   * What a family is entitled to on a day, in one programme or in all.
   *
   * @throws Refused {@code family-not-found}, or {@code programme-not-found} for an unknown code
   */
  EntitlementsView of(
      UUID familyId, @Nullable LocalDate day, @Nullable String programme, Language language) {
    FamilyState family =
        families.find(familyId).orElseThrow(() -> new Refused(FamilyProblem.FAMILY_NOT_FOUND));
    LocalDate on = day == null ? days.today() : day;
    return new EntitlementsView(
        family.id(),
        family.number(),
        on,
        family.asOf(),
        family.decile(),
        wanted(programme).stream().map(one -> explain(one, family, on, language)).toList());
  }

  private List<Programme> wanted(@Nullable String code) {
    return code == null
        ? programmes.all()
        : List.of(
            programmes
                .find(code)
                .orElseThrow(
                    () -> new Refused(ProgrammeProblem.PROGRAMME_NOT_FOUND).on("programme")));
  }

  private static EntitlementView explain(
      Programme programme, FamilyState family, LocalDate on, Language language) {
    return programme
        .termOn(on)
        .map(
            term ->
                EntitlementView.of(programme, term, Entitlement.of(term, family, on), on, language))
        .orElseGet(() -> EntitlementView.without(programme, language));
  }
}
