package id.graduasi.registry.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class NikTest {

  @Property
  void everyBirthDateSinceTheYear1900MakesAValidNik(
      @ForAll @IntRange(min = 0, max = 46_000) int day, @ForAll boolean female) {
    LocalDate birthDate = LocalDate.of(1900, 1, 1).plusDays(day);
    Nik nik = new Nik(digits(birthDate, female));

    assertThat(nik.findings(female, birthDate, district -> true)).isEmpty();
    assertThat(nik.findings(!female, birthDate, district -> true))
        .containsExactly(IdentifierFinding.NIK_SEX_DIFFERS);
    assertThat(nik.findings(female, birthDate.plusDays(1), district -> true))
        .containsExactly(IdentifierFinding.NIK_BIRTH_DATE_DIFFERS);
    assertThat(nik.findings(female, birthDate, district -> false))
        .containsExactly(IdentifierFinding.NIK_DISTRICT_UNKNOWN);
  }

  @Property
  void noLengthButSixteenIsANik(@ForAll @NumericChars @StringLength(max = 40) String text) {
    if (text.length() != 16) {
      assertThat(Nik.fault(text)).contains(IdentifierFault.NIK_LENGTH);
    }
  }

  @Property
  void neitherItsTextNorItsJsonShowsMoreThanFourDigits(
      @ForAll @IntRange(min = 0, max = 40_000) int day) throws Exception {
    String digits = digits(LocalDate.of(1920, 1, 1).plusDays(day), true);
    Nik nik = new Nik(digits);

    assertThat(nik).hasToString("************9001");
    assertThat(new ObjectMapper().writeValueAsString(Map.of("nik", nik)))
        .isEqualTo("{\"nik\":\"************9001\"}");
  }

  @Example
  void eachFaultHasItsCode() {
    assertThat(Nik.fault("352215410785900")).contains(IdentifierFault.NIK_LENGTH);
    assertThat(Nik.fault("")).contains(IdentifierFault.NIK_LENGTH);
    assertThat(Nik.fault("35221541O7859001")).contains(IdentifierFault.NIK_NOT_DIGITS);
    assertThat(Nik.fault("٣522154107859001")).contains(IdentifierFault.NIK_NOT_DIGITS);
    assertThat(Nik.fault("3522153202909001")).contains(IdentifierFault.NIK_DATE_IMPOSSIBLE);
    assertThat(Nik.fault("3522157202909001")).contains(IdentifierFault.NIK_DATE_IMPOSSIBLE);
    assertThat(Nik.fault("3522154007859001")).contains(IdentifierFault.NIK_DATE_IMPOSSIBLE);
    assertThat(Nik.fault("3522154113859001")).contains(IdentifierFault.NIK_DATE_IMPOSSIBLE);
    assertThat(Nik.fault("3522152902859001")).contains(IdentifierFault.NIK_DATE_IMPOSSIBLE);
    assertThat(Nik.fault("3522152902849001")).isEmpty();
    assertThat(Nik.fault("3522154107850000")).contains(IdentifierFault.NIK_SERIAL_ZERO);
    assertThat(IdentifierFault.NIK_LENGTH.code()).isEqualTo("nik-length");
    assertThat(IdentifierFault.NIK_SERIAL_ZERO.code()).isEqualTo("nik-serial-zero");
  }

  @Example
  void aRefusalDoesNotRepeatTheText() {
    assertThatThrownBy(() -> new Nik("3522154113859001"))
        .isInstanceOf(BadIdentifier.class)
        .hasMessage("nik-date-impossible");
    assertThatThrownBy(() -> new Kk("35221501012090"))
        .isInstanceOf(BadIdentifier.class)
        .hasMessage("kk-length");
  }

  @Example
  void aKkWithAnOddDateIsTakenWithAFinding() {
    assertThat(new Kk("3522150101209001").findings()).isEmpty();
    assertThat(new Kk("3522159901209001").findings())
        .containsExactly(IdentifierFinding.KK_DATE_IMPOSSIBLE);
    assertThat(Kk.fault("352215010120900X")).contains(IdentifierFault.KK_NOT_DIGITS);
    assertThat(new Kk("3522150101209001")).hasToString("************9001");
  }

  @Example
  void theDistrictOfFirstRegistrationIsDotted() {
    assertThat(new Nik("3522154107859001").districtOfFirstRegistration()).isEqualTo("35.22.15");
  }

  private static String digits(LocalDate birthDate, boolean female) {
    return String.format(
        "352215%02d%02d%02d9001",
        birthDate.getDayOfMonth() + (female ? 40 : 0),
        birthDate.getMonthValue(),
        birthDate.getYear() % 100);
  }
}
