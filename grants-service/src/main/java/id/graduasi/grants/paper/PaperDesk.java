package id.graduasi.grants.paper;

import id.graduasi.grants.scheme.Schemes;
import id.graduasi.platform.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;

/** What all papers share: their language, the name of a scheme, and how they are handed out. */
@ApplicationScoped
class PaperDesk {

  static final String PDF = "application/pdf";

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
    return RestResponse.ResponseBuilder.ok(drawn)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
        .header(HttpHeaders.CONTENT_LANGUAGE, languages.current().name().toLowerCase(Locale.ROOT))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
