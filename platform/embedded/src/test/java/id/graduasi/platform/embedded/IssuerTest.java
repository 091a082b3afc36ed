package id.graduasi.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IssuerTest {
  private static final String CALLBACK = "http://localhost:8081/q/swagger-ui/oauth2-redirect.html";

  private static Issuer issuer;
  private static int port;

  @BeforeAll
  static void start() throws IOException {
    port = FreePort.any();
    issuer = Issuer.start(port);
  }

  @AfterAll
  static void stop() {
    issuer.close();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static HttpRequest.Builder form(String uri, String body) {
    return HttpRequest.newBuilder(URI.create(uri))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> askForToken(String base, String client) throws Exception {
    return send(
        form(
            base + "/token",
            "grant_type=client_credentials&client_secret=any&client_id=" + client));
  }

  private static SignedJWT token(HttpResponse<String> answer) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return SignedJWT.parse((String) JSONObjectUtils.parse(answer.body()).get("access_token"));
  }

  @Test
  void aClientGetsItsClaims() throws Exception {
    var claims = token(askForToken(issuer.url(), "bojonegoro-facilitator")).getJWTClaimsSet();

    assertThat(claims.getSubject()).isEqualTo("bojonegoro-facilitator");
    assertThat(claims.getIssuer()).isEqualTo("http://localhost:" + port + "/graduasi");
    assertThat(claims.getAudience()).containsExactly("graduasi");
    assertThat(claims.getStringListClaim("roles")).containsExactly("facilitator");
    assertThat(claims.getStringClaim("area")).isEqualTo("35.22");
    assertThat(claims.getStringClaim("facilitatorId"))
        .isEqualTo("01990000-0000-7000-8000-000000003522");
    assertThat(claims.getClaim("person")).isNull();
  }

  @Test
  void theTokenNamesTheSameIssuerWhateverNameTheCallerUsed() throws Exception {
    var claims =
        token(askForToken("http://127.0.0.1:" + port + "/graduasi", "system")).getJWTClaimsSet();

    assertThat(claims.getIssuer()).isEqualTo(issuer.url());
  }

  @Test
  void anUnknownClientGetsNothing() throws Exception {
    assertThat(askForToken(issuer.url(), "nobody").statusCode()).isBetween(400, 401);
  }

  @Test
  void aPersonSignsInWithPkceAndIsMarkedAsOne() throws Exception {
    String verifier = "a-verifier-of-at-least-forty-three-characters-long";
    HttpResponse<String> login = signIn("bojonegoro-head", verifier);
    assertThat(login.statusCode()).isEqualTo(302);
    String code =
        login.headers().firstValue("Location").orElseThrow().split("code=")[1].split("&")[0];

    var claims = token(exchange(code, verifier)).getJWTClaimsSet();

    assertThat(claims.getSubject()).isEqualTo("bojonegoro-head");
    assertThat(claims.getStringListClaim("roles")).containsExactly("regency-approver");
    assertThat(claims.getStringClaim("area")).isEqualTo("35.22");
    assertThat(claims.getBooleanClaim("person")).isTrue();
    assertThat(claims.getAudience()).containsExactly("graduasi");
  }

  @Test
  void aCodeIsWorthNothingWithoutItsVerifier() throws Exception {
    HttpResponse<String> login =
        signIn("auditor", "the-right-verifier-of-at-least-43-characters-long");
    String code =
        login.headers().firstValue("Location").orElseThrow().split("code=")[1].split("&")[0];

    assertThat(exchange(code, "a-wrong-verifier-of-at-least-43-characters-long-x").statusCode())
        .isEqualTo(400);
  }

  @Test
  void somebodyUnknownStaysOnTheLoginPage() throws Exception {
    HttpResponse<String> page = signIn("nobody", "verifier-verifier-verifier-verifier-verifier-x");

    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.body()).contains("Unknown user name").contains("<option>lamongan</option>");
  }

  @Test
  void aBrowserMayCallFromAnotherPort() throws Exception {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(issuer.url() + "/.well-known/openid-configuration"))
                .header("Origin", "http://localhost:8081"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"" + issuer.url() + "\"");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("http://localhost:8081");
  }

  @Test
  void testsMintExpiredAndForeignTokens() throws Exception {
    Map<String, Object> claims = Map.of("sub", "x", "roles", List.of("ministry"), "area", "*");
    SignedJWT expired = SignedJWT.parse(issuer.mint(claims, Duration.ofMinutes(-5)));
    SignedJWT foreign = SignedJWT.parse(issuer.mintForeign(claims, Duration.ofMinutes(5)));
    JWKSet keys = JWKSet.load(URI.create(issuer.url() + "/jwks").toURL());

    assertThat(expired.getJWTClaimsSet().getExpirationTime()).isBefore(Instant.now());
    assertThat(expired.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("ministry");
    assertThat(expired.verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey()))).isTrue();
    assertThat(foreign.verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey()))).isFalse();
    assertThat(foreign.getJWTClaimsSet().getIssuer()).endsWith("/stranger");
  }

  private static HttpResponse<String> signIn(String user, String verifier) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    String uri =
        issuer.url()
            + "/authorize?response_type=code&scope=openid&state=s&client_id=portal"
            + "&code_challenge_method=S256&code_challenge="
            + challenge
            + "&redirect_uri="
            + URLEncoder.encode(CALLBACK, StandardCharsets.UTF_8);
    assertThat(send(HttpRequest.newBuilder(URI.create(uri))).body()).contains("<form");
    return send(form(uri, "username=" + user + "&claims=%7B%22area%22%3A%22*%22%7D"));
  }

  private static HttpResponse<String> exchange(String code, String verifier) throws Exception {
    return send(
        form(
            issuer.url() + "/token",
            "grant_type=authorization_code&client_id=portal&code="
                + code
                + "&code_verifier="
                + verifier
                + "&redirect_uri="
                + URLEncoder.encode(CALLBACK, StandardCharsets.UTF_8)));
  }
}
