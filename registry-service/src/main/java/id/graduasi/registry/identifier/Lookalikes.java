package id.graduasi.registry.identifier;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends letters that look Latin and are not (Cyrillic КРМ, Greek ΚΡΜ), no-break spaces and
 * invisible characters, as they stand in real extracts. Unicode's NFKC mends the spaces and the
 * full-width forms but not the letters. A digit is never guessed from a letter.
 */
public final class Lookalikes {

  private static final Map<Integer, String> LATIN = new HashMap<>();

  static {
    pairs("АВЕЅІЈКМНОРСТУХҮԁԛԜԝ", "ABESIJKMHOPCTYXYdqWw");
    pairs("аеѕіјорсухһ", "aesijopcyxh");
    pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX");
    pairs("αινορυχκ", "aivopuxk");
    pairs("‘’ʼʹ´`", "''''''");
    pairs("‐‑‒–—―−", "-------");
    for (int invisible : new int[] {0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF}) {
      LATIN.put(invisible, "");
    }
  }

  private Lookalikes() {}

  /**
   * A mended text and what was changed in it.
   *
   * @param text the text in its plain form, without blanks at its ends
   * @param changes one for each kind of character replaced; empty when nothing was
   */
  public record Mended(String text, List<Change> changes) {}

  /**
   * One kind of replacement.
   *
   * @param from the character found, e.g. {@code U+041A CYRILLIC CAPITAL LETTER KA}
   * @param to what it became; empty when it was dropped
   */
  public record Change(String from, String to) {}

  /** Mends a code or a name. Plain text comes back as it is, without cost. */
  public static Mended mend(String text) {
    String stripped = text.strip();
    if (isPlain(stripped)) {
      return new Mended(stripped, List.of());
    }
    StringBuilder mended = new StringBuilder(stripped.length());
    List<Change> changes = new ArrayList<>();
    stripped
        .codePoints()
        .forEach(
            found -> {
              String plain = plain(found);
              mended.append(plain);
              if (!plain.equals(Character.toString(found))) {
                Change change = new Change(describe(found), plain);
                if (!changes.contains(change)) {
                  changes.add(change);
                }
              }
            });
    String composed = Normalizer.normalize(mended, Normalizer.Form.NFC);
    return new Mended(composed.strip(), List.copyOf(changes));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static String plain(int found) {
    String latin = LATIN.get(found);
    if (latin != null) {
      return latin;
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(Character.toString(found), Normalizer.Form.NFKC)
        .codePoints()
        .forEach(c -> plain.append(LATIN.getOrDefault(c, Character.toString(c))));
    return plain.toString();
  }

  private static String describe(int found) {
    return String.format("U+%04X %s", found, Character.getName(found));
  }

  private static void pairs(String from, String to) {
    int[] found = from.codePoints().toArray();
    for (int i = 0; i < found.length; i++) {
      LATIN.put(found[i], String.valueOf(to.charAt(i)));
    }
  }
}
