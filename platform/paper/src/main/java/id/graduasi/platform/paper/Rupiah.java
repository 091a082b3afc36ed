package id.graduasi.platform.paper;

import com.ibm.icu.text.RuleBasedNumberFormat;
import id.graduasi.platform.web.Language;
import java.text.NumberFormat;
import java.util.Locale;

/** Whole rupiah in figures and in words (terbilang). */
final class Rupiah {

  private static final Locale INDONESIAN = Locale.of("id", "ID");

  private Rupiah() {}

  static Locale locale(Language language) {
    return switch (language) {
      case ID -> INDONESIAN;
      case EN -> Locale.ENGLISH;
    };
  }

  /** As in {@code Rp4.000.000}. */
  static String figures(long amount, Language language) {
    return "Rp" + NumberFormat.getIntegerInstance(locale(language)).format(amount);
  }

  /** As in {@code empat juta rupiah}. */
  static String words(long amount, Language language) {
    // Of its own each time: the formatter is not safe for threads.
    return new RuleBasedNumberFormat(locale(language), RuleBasedNumberFormat.SPELLOUT)
            .format(amount)
        + " rupiah";
  }
}
