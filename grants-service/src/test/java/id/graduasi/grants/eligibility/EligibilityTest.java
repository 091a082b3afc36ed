package id.graduasi.grants.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.graduasi.grants.KnownSchemes;
import id.graduasi.grants.family.Aid;
import id.graduasi.grants.scheme.Exclusion;
import id.graduasi.grants.scheme.Scheme;
import id.graduasi.grants.scheme.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Scheme SCHEME = KnownSchemes.scheme("KRTP", TODAY);
  private static final Term KRTP = SCHEME.termOn(TODAY).orElseThrow();
  private static final UUID HER = UUID.fromString("01990000-0000-7000-8000-000000000001");
  private static final UUID SISTER = UUID.fromString("01990000-0000-7000-8000-000000000002");

  @Test
  void aWidowOfFortyWithABusinessInDecileTwoIsEligible() {
    Eligibility eligibility = Eligibility.of(new Woman().applicant(), KRTP, TODAY, List.of());

    assertThat(eligibility.eligible()).isTrue();
    assertThat(eligibility.findings())
        .extracting(Finding::code)
        .containsExactly(
            "FEMALE",
            "HEAD_OF_HOUSEHOLD",
            "AGE",
            "EVER_MARRIED",
            "DECILE",
            "NASCENT_BUSINESS",
            "WILLING");
  }

  @ParameterizedTest(name = "born {0}: {1} years old, eligible {2}")
  @CsvSource({
    "2009-11-23, 16, false", // seventeen tomorrow
    "2009-11-22, 17, true", // seventeen today
    "2009-11-21, 17, true", // seventeen since yesterday
    "1968-11-23, 57, true", // fifty-eight tomorrow
    "1968-11-22, 58, false", // fifty-eight today
    "1968-11-21, 58, false", // fifty-eight since yesterday
    "1969-11-23, 56, true",
    "1969-11-22, 57, true",
    "2027-01-01, 0, false" // a birth date that has not come
  })
  void fromSeventeenToFiftySevenOnTheDayOfTheCheck(LocalDate born, String age, boolean eligible) {
    Woman woman = new Woman();
    woman.birthDate = born;

    assertThat(unmet(woman)).isEqualTo(eligible ? List.of() : List.of("AGE"));
    assertThat(finding(woman, "AGE").actual()).isEqualTo(age);
    assertThat(finding(woman, "AGE").required()).isEqualTo("17-57");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MARRIED", "DIVORCED", "WIDOWED"})
  void sheIsOrHasBeenMarried(String status) {
    Woman woman = new Woman();
    woman.maritalStatus = status;

    assertThat(unmet(woman)).isEmpty();
  }

  @Test
  void aWomanWhoNeverMarriedIsNotMeant() {
    Woman woman = new Woman();
    woman.maritalStatus = "SINGLE";

    assertThat(unmet(woman)).containsExactly("EVER_MARRIED");
    assertThat(finding(woman, "EVER_MARRIED").message().id()).isEqualTo("Ia belum pernah kawin.");
  }

  @ParameterizedTest(name = "decile {0}: {1}")
  @CsvSource({"1, true", "4, true", "5, false", "10, false"})
  void upToDecileFour(int decile, boolean eligible) {
    Woman woman = new Woman();
    woman.decile = decile;

    assertThat(unmet(woman)).isEqualTo(eligible ? List.of() : List.of("DECILE"));
  }

  @Test
  void aManIsNotMeant() {
    Woman man = new Woman();
    man.sex = "MALE";

    assertThat(unmet(man)).containsExactly("FEMALE");
  }

  @Test
  void aWomanWhoIsNotTheHeadIsNotMeant() {
    Woman woman = new Woman();
    woman.relationship = "SPOUSE";

    assertThat(unmet(woman)).containsExactly("HEAD_OF_HOUSEHOLD");
  }

  @Test
  void withoutABusinessOrUnwillingSheIsNotMeant() {
    Woman woman = new Woman();
    woman.ownsBusiness = false;
    woman.willing = false;

    assertThat(unmet(woman)).containsExactly("NASCENT_BUSINESS", "WILLING");
  }

  @Test
  void whatIsNotKnownIsNotMetAndSaysSo() {
    Eligibility eligibility =
        Eligibility.of(
            new Applicant(null, null, null, null, null, null, List.of(), null, Map.of()),
            KRTP,
            TODAY,
            List.of());

    assertThat(eligibility.eligible()).isFalse();
    assertThat(eligibility.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.met()).isFalse();
              assertThat(finding.actual()).isNull();
              assertThat(finding.message().id()).containsIgnoringCase("belum");
            });
  }

  @Test
  void aDecileThatIsNotKnownIsNotMet() {
    Woman woman = new Woman();
    woman.decile = null;

    assertThat(unmet(woman)).containsExactly("DECILE");
    assertThat(finding(woman, "DECILE").message().id())
        .isEqualTo("Desil DTSEN keluarganya belum diketahui; syaratnya desil 1-4.");
  }

  @Test
  void onceAPersonSchemeAndYear() {
    OtherGrant hers = given(HER, "KRTP", 2026);

    assertThat(others(List.of(hers)))
        .extracting(Finding::code, Finding::met, Finding::actual)
        .containsExactly(
            tuple("NOT_GRANTED_THIS_YEAR", false, "KRTP 2026"),
            tuple("NO_EXCLUDED_SCHEME", true, "none"));
    assertThat(others(List.of(hers)).getFirst().message().id())
        .isEqualTo("Ia sudah menerima hibah KRTP 2026; satu kali per orang, skema dan tahun.");
    assertThat(others(List.of(given(HER, "KRTP", 2025), given(SISTER, "KRTP", 2026))))
        .allMatch(Finding::met);
  }

  @Test
  void anExcludedSchemeExcludesAndAllOthersOnlyShow() {
    assertThat(others(List.of(given(HER, "PPSE", 2026))).getLast())
        .extracting(Finding::code, Finding::met, Finding::actual)
        .containsExactly("NO_EXCLUDED_SCHEME", false, "PPSE 2026");
    assertThat(
            others(
                List.of(
                    given(HER, "PPSE", 2025),
                    given(SISTER, "PPSE", 2026),
                    given(HER, "JATIM_PUSPA", 2026))))
        .allMatch(Finding::met);
    assertThat(others(List.of(given(SISTER, "PENA", 2026))).getLast().met()).isFalse();
  }

  private static List<Finding> others(List<OtherGrant> given) {
    return OtherGrants.findings(
        given,
        HER,
        "KRTP",
        2026,
        Map.of("PPSE", Exclusion.Reach.PERSON, "PENA", Exclusion.Reach.FAMILY));
  }

  private static OtherGrant given(UUID member, String scheme, int year) {
    return new OtherGrant(UUID.randomUUID(), member, scheme, year, 4_000_000, "CLOSED");
  }

  @ParameterizedTest(name = "{0}: since {1}, ended {2} for {3}: enrolled {4}, graduated {5}")
  @CsvSource({
    "ACTIVE, 2021-11-22, , , true, false",
    "SUSPENDED, 2021-11-22, , OTHER, true, false",
    "ENDED, 2020-01-10, 2025-04-01, INDEPENDENT, false, true",
    "ENDED, 2020-01-10, 2025-04-01, NATURAL, false, false"
  })
  void someSchemesAreForFamiliesOnAidAndSomeForThoseThatGraduated(
      String status,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String reason,
      boolean enrolled,
      boolean graduated) {
    Woman woman = new Woman();
    woman.aids =
        List.of(
            new Aid(
                "PKH",
                status,
                reason,
                to == null ? from : to,
                List.of(new Aid.Period("ACTIVE", from, to))));

    assertThat(unmet(woman, "JATIM_PUSPA").contains("GRADUATED")).isEqualTo(!graduated);
    assertThat(unmet(woman, "PENA").contains("ENROLLED")).isEqualTo(!enrolled);
  }

  @ParameterizedTest(name = "on aid since {0}: {1} years")
  @CsvSource({"2021-11-23, 4, false", "2021-11-22, 5, true", "2021-11-21, 5, true"})
  void moreThanFiveYearsOnAid(LocalDate since, String years, boolean eligible) {
    Woman woman = new Woman();
    woman.aids =
        List.of(
            new Aid("BPNT", "ACTIVE", null, since, List.of(new Aid.Period("ACTIVE", since, null))));

    assertThat(unmet(woman, "PPSE").contains("YEARS_ON_AID")).isEqualTo(!eligible);
    assertThat(findings(woman, "PPSE"))
        .filteredOn(finding -> finding.code().equals("YEARS_ON_AID"))
        .extracting(Finding::actual)
        .containsExactly(years);
  }

  @Test
  void whatTheRegistryDoesNotKnowIsStated() {
    Woman woman = new Woman();
    assertThat(unmet(woman, "MODAL_PHK")).containsExactly("LAID_OFF");

    woman.stated = Map.of("LAID_OFF", true);
    assertThat(unmet(woman, "MODAL_PHK")).isEmpty();
    woman.stated = Map.of("LAID_OFF", false);
    assertThat(unmet(woman, "MODAL_PHK")).containsExactly("LAID_OFF");
  }

  @Test
  void theAmountIsStatedForTheYearAndThePlace() {
    assertThat(KRTP.amountIn(2026).orElseThrow().amount()).isEqualTo(4_000_000);
    assertThat(KRTP.amountIn(2026).orElseThrow().allows(4_000_000)).isTrue();
    assertThat(KRTP.amountIn(2026).orElseThrow().allows(3_999_999)).isFalse();
    assertThat(KRTP.amountIn(2027)).isEmpty();
    assertThat(SCHEME.parent()).extracting(Scheme.Parent::code).isEqualTo("YSS");
    assertThat(SCHEME.reaches("35.24.01.2001")).isTrue();
    assertThat(SCHEME.reaches("35.240.01.2001")).isFalse();
    assertThat(SCHEME.reaches("35.22.15.1001")).isFalse();
    assertThat(KnownSchemes.scheme("PPSE", TODAY).reaches("63.71.01.1001")).isTrue();
    assertThat(SCHEME.termOn(LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(SCHEME.termOn(LocalDate.of(2026, 1, 1))).isPresent();
  }

  private static List<String> unmet(Woman woman) {
    return unmet(woman, "KRTP");
  }

  private static List<String> unmet(Woman woman, String scheme) {
    return findings(woman, scheme).stream()
        .filter(finding -> !finding.met())
        .map(Finding::code)
        .toList();
  }

  private static Finding finding(Woman woman, String code) {
    return findings(woman, "KRTP").stream()
        .filter(finding -> finding.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> findings(Woman woman, String scheme) {
    Term term = KnownSchemes.scheme(scheme, TODAY).termOn(TODAY).orElseThrow();
    return Eligibility.of(woman.applicant(), term, TODAY, List.of()).findings();
  }

  /** A woman the scheme is meant for; each test changes what it is about. */
  private static final class Woman {
    String sex = "FEMALE";
    String relationship = "HEAD";
    LocalDate birthDate = LocalDate.of(1986, 7, 1);
    String maritalStatus = "WIDOWED";
    @Nullable Boolean ownsBusiness = true;
    @Nullable Integer decile = 2;
    List<Aid> aids = List.of();
    @Nullable Boolean willing = true;
    Map<String, Boolean> stated = Map.of();

    Applicant applicant() {
      return new Applicant(
          sex, relationship, birthDate, maritalStatus, ownsBusiness, decile, aids, willing, stated);
    }
  }
}
