package id.graduasi.registry.dci;

import id.graduasi.platform.web.SuiteAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Asks the configured issuer for tokens, for who asks here. Secrets pass through and are not kept.
 */
@ApplicationScoped
class IssuedTokens {

  private static final String GRANT = "client_credentials";

  private final SuiteAddresses suite;
  private final HttpClient http =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  IssuedTokens(SuiteAddresses suite) {
    this.suite = suite;
  }

  /** What a client sent, as RFC 6749 (4.4) names it. */
  record Asked(
      @Nullable String grantType,
      @Nullable String clientId,
      @Nullable String clientSecret,
      @Nullable String scope,
      @Nullable String basic) {

    /** Only the basic form: a bearer token of another call must not travel on. */
    boolean isBasic() {
      return basic != null && basic.regionMatches(true, 0, "Basic ", 0, 6);
    }

    Map<String, String> form() {
      Map<String, String> form = new TreeMap<>(Map.of("grant_type", GRANT));
      if (!isBasic()) {
        form.put("client_id", Objects.requireNonNullElse(clientId, ""));
        form.put("client_secret", Objects.requireNonNullElse(clientSecret, ""));
      }
      if (scope != null) {
        form.put("scope", scope);
      }
      return form;
    }
  }

  RestResponse<String> issue(Asked asked) {
    if (!GRANT.equals(asked.grantType())) {
      return answer(400, "{\"error\":\"unsupported_grant_type\"}");
    }
    if (asked.clientId() == null && !asked.isBasic()) {
      return answer(400, "{\"error\":\"invalid_request\"}");
    }
    try {
      HttpResponse<String> issued = http.send(request(asked), HttpResponse.BodyHandlers.ofString());
      return issued.statusCode() >= 500
          ? unavailable()
          : answer(issued.statusCode(), issued.body());
    } catch (IOException unreachable) {
      return unavailable();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return unavailable();
    }
  }

  private HttpRequest request(Asked asked) {
    String form =
        asked.form().entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(suite.token()))
            .timeout(Duration.ofSeconds(5))
            .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED)
            .POST(HttpRequest.BodyPublishers.ofString(form));
    if (asked.isBasic()) {
      request.header(HttpHeaders.AUTHORIZATION, Objects.requireNonNull(asked.basic()));
    }
    return request.build();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static RestResponse<String> unavailable() {
    return answer(503, "{\"error\":\"temporarily_unavailable\"}");
  }

  private static RestResponse<String> answer(int status, String body) {
    return RestResponse.ResponseBuilder.<String>create(status)
        .entity(body)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
