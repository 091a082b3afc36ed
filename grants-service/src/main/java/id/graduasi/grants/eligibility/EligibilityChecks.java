package id.graduasi.grants.eligibility;

import id.graduasi.grants.family.Aid;
import id.graduasi.grants.family.Families;
import id.graduasi.grants.family.Family;
import id.graduasi.grants.family.Member;
import id.graduasi.grants.scheme.Scheme;
import id.graduasi.grants.scheme.Schemes;
import id.graduasi.grants.scheme.Term;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Checks a person against a scheme on the facts that have arrived here. */
@ApplicationScoped
public class EligibilityChecks {

  /** How soon a fact that was just recorded in the registry can be expected here. */
  private static final Duration SHORTLY = Duration.ofSeconds(2);

  private final Schemes schemes;
  private final Families families;
  private final OtherGrants others;

  EligibilityChecks(Schemes schemes, Families families, OtherGrants others) {
    this.schemes = schemes;
    this.families = families;
    this.others = others;
  }

  /**
   * What is so about every criterion.
   *
   * @throws Refused where no verdict is possible: the scheme, the family or the person is not
   *     there, or the scheme is not in force there and then
   */
  public Verdict judge(Question question) {
    Scheme scheme =
        schemes
            .find(question.schemeCode())
            .orElseThrow(
                () ->
                    new Refused(EligibilityProblem.SCHEME_NOT_FOUND, question.schemeCode())
                        .on("schemeCode"));
    Family family = family(question);
    Member member =
        family
            .member(question.memberId())
            .orElseThrow(() -> new Refused(EligibilityProblem.MEMBER_NOT_FOUND).on("memberId"));
    Term term = inForce(scheme, family, question.on());
    List<Aid> aids = families.aids(family.familyId());
    List<OtherGrant> given = others.of(family.familyId(), member.memberId());
    List<Finding> fromOthers =
        OtherGrants.findings(
            given,
            member.memberId(),
            scheme.code(),
            question.year(),
            schemes.excludedBy(scheme.code(), question.on()));
    Applicant applicant = Applicant.of(member, family, aids, question.willing(), question.stated());
    return new Verdict(
        scheme,
        term,
        family,
        member,
        aids,
        given,
        Eligibility.of(applicant, term, question.on(), fromOthers));
  }

  private Family family(Question question) {
    Family family =
        families
            .find(question.familyId())
            .orElseThrow(
                () ->
                    new Refused(CommonProblem.FAMILY_NOT_KNOWN).on("familyId").retryAfter(SHORTLY));
    if (!family.isActive()) {
      throw new Refused(EligibilityProblem.FAMILY_NOT_ACTIVE).on("familyId");
    }
    return family;
  }

  private static Term inForce(Scheme scheme, Family family, LocalDate on) {
    if (!scheme.reaches(family.areaCode())) {
      throw new Refused(EligibilityProblem.SCHEME_NOT_VALID_HERE, scheme.code(), scheme.areaCode())
          .on("schemeCode");
    }
    return scheme
        .termOn(on)
        .orElseThrow(
            () ->
                new Refused(EligibilityProblem.SCHEME_NOT_VALID_NOW, scheme.code(), on)
                    .on("schemeCode"));
  }
}
