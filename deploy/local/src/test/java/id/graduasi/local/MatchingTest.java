package id.graduasi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final Matching WOMAN =
      new Matching("3522154107859001", "Siti Peraga", "1985-07-01", "FEMALE");

  @Test
  void particularsThatTheNikWasMadeOfMatch() {
    assertThat(WOMAN.conduct()).isEqualTo(Matching.Conduct.ANSWERS);
    assertThat(WOMAN.answer()).containsEntry("result", "MATCH");
    assertThat(new Matching("3522150107859001", "Budi Misal", "1985-07-01", "MALE").answer())
        .containsEntry("result", "MATCH");
  }

  @Test
  void whatDiffersIsNamed() {
    Matching other = new Matching(WOMAN.nik(), WOMAN.name(), "1985-07-02", "MALE");

    assertThat(other.answer())
        .containsEntry("result", "NO_MATCH")
        .containsEntry(
            "elements", Map.of("nik", true, "name", true, "birthDate", false, "sex", false));
  }

  @Test
  void theLastDigitsDecideHowItBehaves() {
    assertThat(withNik("3522154107859007").answer()).containsEntry("result", "NO_MATCH");
    assertThat(withNik("3522154107859098").conduct()).isEqualTo(Matching.Conduct.FAILS);
    assertThat(withNik("3522154107859099").conduct()).isEqualTo(Matching.Conduct.DAWDLES);
    assertThat(withNik("35221541").conduct()).isEqualTo(Matching.Conduct.REFUSES);
    assertThat(new Matching(WOMAN.nik(), WOMAN.name(), "yesterday", "FEMALE").answer())
        .containsEntry("result", "NO_MATCH");
  }

  private static Matching withNik(String nik) {
    return new Matching(nik, WOMAN.name(), WOMAN.birthDate(), WOMAN.sex());
  }
}
