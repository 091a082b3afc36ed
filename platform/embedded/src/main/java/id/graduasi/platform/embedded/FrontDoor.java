package id.graduasi.platform.embedded;

import java.util.function.Function;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;

/**
 * Stands before the issuer's own handling: whatever name the caller used for this machine, tokens
 * name the one issuer the services trust, and the login page lets in demo clients only.
 */
final class FrontDoor {
  private final Function<OAuth2HttpRequest, OAuth2HttpResponse> inside;
  private final int port;

  FrontDoor(Function<OAuth2HttpRequest, OAuth2HttpResponse> inside, int port) {
    this.inside = inside;
    this.port = port;
  }

  OAuth2HttpResponse answer(OAuth2HttpRequest raw) {
    OAuth2HttpRequest request = underOurName(raw);
    if (!request.getUrl().encodedPath().equals("/" + Issuer.ID + "/authorize")) {
      return inside.apply(request);
    }
    return switch (request.getMethod()) {
      case "GET" -> LoginPage.show(null);
      case "POST" -> signIn(request);
      default -> inside.apply(request);
    };
  }

  private OAuth2HttpResponse signIn(OAuth2HttpRequest request) {
    String name = String.valueOf(request.getFormParameters().get("username"));
    return DemoClients.find(name)
        .map(client -> inside.apply(LoginPage.submitted(request, client)))
        .orElseGet(() -> LoginPage.show(name));
  }

  private OAuth2HttpRequest underOurName(OAuth2HttpRequest raw) {
    Headers headers =
        raw.getHeaders()
            .newBuilder()
            .set("Host", "localhost:" + port)
            .removeAll("X-Forwarded-Host")
            .removeAll("X-Forwarded-Proto")
            .removeAll("X-Forwarded-Port")
            .build();
    return new OAuth2HttpRequest(headers, raw.getMethod(), raw.getOriginalUrl(), raw.getBody());
  }
}
