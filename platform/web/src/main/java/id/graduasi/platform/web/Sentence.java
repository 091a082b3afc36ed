package id.graduasi.platform.web;

import java.util.Locale;

/**
 * A sentence for people in both languages. Placeholders are those of {@link String#format}; both
 * languages take the same arguments in the same order.
 *
 * @param id Indonesian
 * @param en English
 */
public record Sentence(String id, String en) {

  /** The sentence in both languages. */
  public static Sentence of(String id, String en) {
    return new Sentence(id, en);
  }

  /** The sentence in one language, with the arguments in place. */
  public String in(Language language, Object... args) {
    String text =
        switch (language) {
          case ID -> id;
          case EN -> en;
        };
    return args.length == 0 ? text : String.format(Locale.ROOT, text, args);
  }

  /** Both languages with the arguments in place. */
  public Sentence with(Object... args) {
    return new Sentence(in(Language.ID, args), in(Language.EN, args));
  }
}
