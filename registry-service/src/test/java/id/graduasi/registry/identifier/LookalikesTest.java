package id.graduasi.registry.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.registry.identifier.Lookalikes.Change;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class LookalikesTest {

  @Example
  void cyrillicAndGreekLettersBecomeLatin() {
    assertThat(Lookalikes.mend("КРМ").text()).isEqualTo("KPM");
    assertThat(Lookalikes.mend("ΚΡΜ").text()).isEqualTo("KPM");
    assertThat(Lookalikes.mend("Sіti Aminаh").text()).isEqualTo("Siti Aminah");
  }

  @Example
  void whatWasChangedIsSaidOnceForEachCharacter() {
    assertThat(Lookalikes.mend("ААB\u00A0C\u200B").changes())
        .containsExactly(
            new Change("U+0410 CYRILLIC CAPITAL LETTER A", "A"),
            new Change("U+00A0 NO-BREAK SPACE", " "),
            new Change("U+200B ZERO WIDTH SPACE", ""));
  }

  @Example
  void fullWidthDigitsArePlainDigitsAndNoLetterBecomesADigit() {
    assertThat(Lookalikes.mend("３５").text()).isEqualTo("35");
    assertThat(Lookalikes.mend("О1").text()).isEqualTo("O1");
  }

  @Example
  void blanksAtTheEndsGo() {
    assertThat(Lookalikes.mend("\u00A0 35.22 \uFEFF").text()).isEqualTo("35.22");
  }

  @Example
  void accentedLettersStay() {
    assertThat(Lookalikes.mend("Désa").text()).isEqualTo("Désa");
    assertThat(Lookalikes.mend("Désa").changes()).isEmpty();
  }

  @Property
  void plainTextIsLeftAlone(@ForAll @AlphaChars @NumericChars String text) {
    assertThat(Lookalikes.mend(text).text()).isEqualTo(text);
    assertThat(Lookalikes.mend(text).changes()).isEmpty();
  }

  @Property(tries = 300)
  void mendingTwiceIsMendingOnce(@ForAll @StringLength(max = 12) String text) {
    String once = Lookalikes.mend(text).text();
    assertThat(Lookalikes.mend(once).text()).isEqualTo(once);
  }
}
