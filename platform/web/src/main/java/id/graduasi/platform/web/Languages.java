package id.graduasi.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The language the current caller asked for by {@code Accept-Language}. */
@RequestScoped
public class Languages {

  private final RoutingContext request;
  private @Nullable Language chosen;

  Languages(RoutingContext request) {
    this.request = request;
  }

  /** Indonesian, unless English is preferred. */
  public Language current() {
    return chosen == null ? of(request) : chosen;
  }

  /** Speaks this language for the rest of the request, where a parameter names it. */
  public void choose(Language language) {
    chosen = language;
  }

  static Language of(RoutingContext request) {
    return request.acceptableLanguages().stream()
        .map(header -> header.tag())
        .flatMap(
            tag ->
                switch (tag) {
                  case "id", "in" -> java.util.stream.Stream.of(Language.ID);
                  case "en" -> java.util.stream.Stream.of(Language.EN);
                  default -> java.util.stream.Stream.<Language>empty();
                })
        .findFirst()
        .orElse(Language.ID);
  }
}
