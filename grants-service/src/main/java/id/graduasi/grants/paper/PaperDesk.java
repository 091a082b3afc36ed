package id.graduasi.grants.paper;

import id.graduasi.grants.scheme.Schemes;
import id.graduasi.platform.paper.PdfFile;
import id.graduasi.platform.paper.Wording;
import id.graduasi.platform.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

/** What all papers share: their language, the name of a scheme, and how they are handed out. */
@ApplicationScoped
class PaperDesk {

  private final Schemes schemes;
  private final Languages languages;

  PaperDesk(Schemes schemes, Languages languages) {
    this.schemes = schemes;
    this.languages = languages;
  }

  String scheme(String code) {
    return schemes
        .find(code)
        .map(scheme -> scheme.name().in(languages.current()) + " (" + code + ")")
        .orElse(code);
  }

  Wording wording() {
    return new Wording(languages.current());
  }

  /** A file that no cache keeps. */
  RestResponse<byte[]> handOut(String name, byte[] drawn) {
    return PdfFile.of(name, drawn, wording());
  }
}
