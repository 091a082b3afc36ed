package id.graduasi.platform.embedded;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The page on which a person picks who to be. It works without scripts. */
final class LoginPage {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="id">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Masuk · Graduasi</title>
        <link rel="icon" href="data:,">
        <style>
          :root { color-scheme: light dark; }
          body { font: 1rem/1.5 system-ui, sans-serif; max-width: 24rem; margin: 10vh auto; padding: 0 1rem; }
          label, select, button { display: block; width: 100%%; font: inherit; }
          select, button { padding: .6rem; margin: .4rem 0 1rem; box-sizing: border-box; }
          p { opacity: .8; }
          .unknown { color: light-dark(#a40000, #ff9c9c); opacity: 1; }
        </style>
      </head>
      <body>
        <main>
          <h1>Graduasi</h1>
          %s
          <form method="post">
            <label for="username">Masuk sebagai <span lang="en">(sign in as)</span></label>
            <select id="username" name="username" autofocus>%s</select>
            <button type="submit">Masuk <span lang="en">· Sign in</span></button>
          </form>
          <p>Penerbit lokal untuk peragaan: tanpa kata sandi.<br>
            <span lang="en">Local demonstration issuer: no passwords.</span></p>
        </main>
      </body>
      </html>
      """;

  private LoginPage() {}

  /** The page; with a word about it when somebody unknown tried. */
  static OAuth2HttpResponse show(@Nullable String unknown) {
    String choice =
        DemoClients.list().stream()
            .map(client -> "<option>" + client.id() + "</option>")
            .collect(Collectors.joining());
    String notice =
        unknown == null
            ? ""
            : "<p class=\"unknown\" role=\"alert\">Nama pengguna tidak dikenal."
                + " <span lang=\"en\">Unknown user name.</span></p>";
    return new OAuth2HttpResponse(
        Headers.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store"),
        unknown == null ? 200 : 401,
        PAGE.formatted(notice, choice),
        null);
  }

  /** The same request with what this person may do, whatever the browser sent along. */
  static OAuth2HttpRequest submitted(OAuth2HttpRequest request, DemoClient client) {
    Map<String, Object> claims = new LinkedHashMap<>(client.claims());
    claims.put("person", true);
    String form =
        "username="
            + encoded(client.id())
            + "&claims="
            + encoded(JSONObjectUtils.toJSONString(claims));
    return new OAuth2HttpRequest(
        request.getHeaders(), request.getMethod(), request.getOriginalUrl(), form);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
