package id.graduasi.graduation.scoring;

/**
 * A finished text in both languages, kept with an assessment as it was said.
 *
 * @param id Bahasa Indonesia
 * @param en English
 */
public record Wording(String id, String en) {

  /** Whether both languages have a place of this name. */
  boolean names(String place) {
    String mark = "{" + place + "}";
    return id.contains(mark) && en.contains(mark);
  }

  /** This wording with a place such as {@code {value}} filled. */
  Wording with(String place, String text) {
    String mark = "{" + place + "}";
    return new Wording(id.replace(mark, text), en.replace(mark, text));
  }

  /** This wording with a place filled by another wording, language by language. */
  Wording with(String place, Wording text) {
    String mark = "{" + place + "}";
    return new Wording(id.replace(mark, text.id), en.replace(mark, text.en));
  }
}
