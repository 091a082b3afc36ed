package id.graduasi.grants.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.scheme.Scheme;
import id.graduasi.grants.scheme.Schemes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Scheme KRTP = new Schemes().find("KRTP").orElseThrow();

  @Test
  void aWidowOfFortyWithABusinessInDecileTwoIsEligible() {
    Eligibility eligibility = Eligibility.of(new Woman().applicant(), KRTP, TODAY);

    assertThat(eligibility.eligible()).isTrue();
    assertThat(eligibility.findings())
        .extracting(finding -> finding.criterion().code())
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
    assertThat(finding(woman, "AGE").criterion().required()).isEqualTo("17-57");
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
    assertThat(finding(woman, "EVER_MARRIED").words().id()).isEqualTo("Ia belum pernah kawin.");
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
        Eligibility.of(new Applicant(null, null, null, null, null, null, null), KRTP, TODAY);

    assertThat(eligibility.eligible()).isFalse();
    assertThat(eligibility.findings())
        .allSatisfy(
            finding -> {
              assertThat(finding.met()).isFalse();
              assertThat(finding.actual()).isNull();
              assertThat(finding.words()).isEqualTo(finding.criterion().unknown());
            });
  }

  @Test
  void theAmountIsStatedForTheYearAndThePlace() {
    assertThat(KRTP.amountIn(2026)).hasValue(4_000_000);
    assertThat(KRTP.amountIn(2027)).isEmpty();
    assertThat(KRTP.parent().code()).isEqualTo("YSS");
    assertThat(KRTP.reaches("35.24.01.2001")).isTrue();
    assertThat(KRTP.reaches("35.240.01.2001")).isFalse();
    assertThat(KRTP.reaches("35.22.15.1001")).isFalse();
    assertThat(KRTP.isValidOn(LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(KRTP.isValidOn(LocalDate.of(2026, 1, 1))).isTrue();
  }

  private static List<String> unmet(Woman woman) {
    return Eligibility.of(woman.applicant(), KRTP, TODAY).findings().stream()
        .filter(finding -> !finding.met())
        .map(finding -> finding.criterion().code())
        .toList();
  }

  private static Finding finding(Woman woman, String code) {
    return Eligibility.of(woman.applicant(), KRTP, TODAY).findings().stream()
        .filter(finding -> finding.criterion().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** A woman the scheme is meant for; each test changes what it is about. */
  private static final class Woman {
    String sex = "FEMALE";
    String relationship = "HEAD";
    LocalDate birthDate = LocalDate.of(1986, 7, 1);
    String maritalStatus = "WIDOWED";
    @Nullable Boolean ownsBusiness = true;
    @Nullable Integer decile = 2;
    @Nullable Boolean willing = true;

    Applicant applicant() {
      return new Applicant(
          sex, relationship, birthDate, maritalStatus, ownsBusiness, decile, willing);
    }
  }
}
