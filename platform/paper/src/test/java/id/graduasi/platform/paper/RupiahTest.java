package id.graduasi.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.web.Language;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class RupiahTest {

  private static final Map<String, Long> DIGITS = new HashMap<>();

  static {
    String[] words = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" ");
    for (int i = 0; i < words.length; i++) {
      DIGITS.put(words[i], (long) i);
    }
  }

  @Example
  void amountsAreWrittenAsOnAReceipt() {
    assertThat(Rupiah.figures(4_000_000, Language.ID)).isEqualTo("Rp4.000.000");
    assertThat(Rupiah.words(4_000_000, Language.ID)).isEqualTo("empat juta rupiah");
    assertThat(Rupiah.words(1_111_111, Language.ID))
        .isEqualTo("satu juta seratus sebelas ribu seratus sebelas rupiah");
    assertThat(Rupiah.figures(4_000_000, Language.EN)).isEqualTo("Rp4,000,000");
    assertThat(Rupiah.words(4_000_000, Language.EN)).isEqualTo("four million rupiah");
  }

  @Property(tries = 300)
  void theWordsReadBackAreTheFigures(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long rp) {
    assertThat(read(Rupiah.words(rp, Language.ID))).isEqualTo(rp);
  }

  /** Reads Indonesian number words, on its own: groups of three, then their magnitude. */
  private static long read(String words) {
    long sum = 0;
    long group = 0;
    long digit = 0;
    for (String word : words.replace(" rupiah", "").split(" ")) {
      switch (word) {
        case "sepuluh" -> group += 10;
        case "sebelas" -> group += 11;
        case "seratus" -> group += 100;
        case "seribu" -> sum += 1000;
        case "belas" -> {
          group += 10 + digit;
          digit = 0;
        }
        case "puluh" -> {
          group += 10 * digit;
          digit = 0;
        }
        case "ratus" -> {
          group += 100 * digit;
          digit = 0;
        }
        case "ribu", "juta", "miliar" -> {
          long size = word.equals("ribu") ? 1000 : word.equals("juta") ? 1_000_000 : 1_000_000_000;
          sum += (group + digit) * size;
          group = 0;
          digit = 0;
        }
        default -> digit = DIGITS.get(word);
      }
    }
    return sum + group + digit;
  }
}
