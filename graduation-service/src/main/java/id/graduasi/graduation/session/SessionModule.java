package id.graduasi.graduation.session;

import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Sentence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session of the P2K2 curriculum.
 *
 * @param code e.g. {@code ECONOMY-1}
 * @param theme the module (modul) it belongs to
 * @param place its place in the curriculum, from 1
 */
record SessionModule(String code, String theme, int place, Sentence themeName, Sentence name) {

  /** A session of the curriculum as it is shown, in the caller's language. */
  @Schema(name = "Module", description = "A session of the P2K2 curriculum")
  record View(
      @Schema(examples = "ECONOMY-1") String code,
      @Schema(examples = "ECONOMY") String theme,
      @Schema(examples = "5", description = "Its place in the curriculum, from 1") int place,
      @Schema(examples = "Pengelolaan Keuangan dan Perencanaan Usaha") String themeName,
      @Schema(examples = "Mengelola keuangan keluarga") String name) {}

  View in(Language language) {
    return new View(code, theme, place, themeName.in(language), name.in(language));
  }
}
