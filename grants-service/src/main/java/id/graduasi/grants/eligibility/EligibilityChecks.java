package id.graduasi.grants.eligibility;

import id.graduasi.grants.Days;
import id.graduasi.grants.eligibility.EligibilityView.CriterionView;
import id.graduasi.grants.family.Families;
import id.graduasi.grants.family.Family;
import id.graduasi.grants.family.Member;
import id.graduasi.grants.scheme.Scheme;
import id.graduasi.grants.scheme.Schemes;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

/** Checks a person against a scheme on the facts that have arrived here. */
@ApplicationScoped
class EligibilityChecks {

  /** How soon a fact that was just recorded in the registry can be expected here. */
  private static final Duration SHORTLY = Duration.ofSeconds(2);

  private final Schemes schemes;
  private final Families families;
  private final Languages languages;
  private final Days days;

  EligibilityChecks(Schemes schemes, Families families, Languages languages, Days days) {
    this.schemes = schemes;
    this.families = families;
    this.languages = languages;
    this.days = days;
  }

  EligibilityView check(CheckEligibility request) {
    LocalDate today = days.today();
    Scheme scheme = scheme(request.schemeCode());
    Family family = family(request);
    Member member =
        family
            .member(request.memberId())
            .orElseThrow(() -> new Refused(EligibilityProblem.MEMBER_NOT_FOUND).on("memberId"));
    requireInForce(scheme, family, today);
    Eligibility eligibility = Eligibility.of(applicant(member, family, request), scheme, today);
    return new EligibilityView(
        eligibility.eligible(),
        scheme.code(),
        family.familyId(),
        member.memberId(),
        today,
        eligibility.findings().stream().map(this::view).toList(),
        family.dtsenVersion(),
        families.receipts(family.familyId()),
        family.toldAt());
  }

  private Scheme scheme(String code) {
    return schemes
        .find(code)
        .orElseThrow(() -> new Refused(EligibilityProblem.SCHEME_NOT_FOUND, code).on("schemeCode"));
  }

  private Family family(CheckEligibility request) {
    Family family =
        families
            .find(request.familyId())
            .orElseThrow(
                () ->
                    new Refused(CommonProblem.FAMILY_NOT_KNOWN).on("familyId").retryAfter(SHORTLY));
    if (!family.isActive()) {
      throw new Refused(EligibilityProblem.FAMILY_NOT_ACTIVE).on("familyId");
    }
    return family;
  }

  private static void requireInForce(Scheme scheme, Family family, LocalDate today) {
    if (!scheme.reaches(family.areaCode())) {
      throw new Refused(EligibilityProblem.SCHEME_NOT_VALID_HERE, scheme.code(), scheme.areaCode())
          .on("schemeCode");
    }
    if (!scheme.isValidOn(today)) {
      throw new Refused(EligibilityProblem.SCHEME_NOT_VALID_NOW, scheme.code(), today)
          .on("schemeCode");
    }
  }

  private static Applicant applicant(Member member, Family family, CheckEligibility request) {
    return new Applicant(
        member.sex(),
        member.relationship(),
        member.birthDate(),
        member.maritalStatus(),
        member.ownsBusiness(),
        family.decile(),
        request.willing());
  }

  private CriterionView view(Finding finding) {
    Language language = languages.current();
    String required = finding.criterion().required();
    return new CriterionView(
        finding.criterion().code(),
        finding.met(),
        finding.actual(),
        required,
        finding.words().in(language, Objects.requireNonNullElse(finding.actual(), ""), required));
  }
}
