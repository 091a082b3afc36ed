package id.graduasi.platform.embedded;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.HttpUrl;

/**
 * A local OIDC issuer without passwords: it trusts whoever reaches the loopback address. A demo
 * client gets a token with {@code grant_type=client_credentials}; a person signs in as one of them
 * on a login page (code flow, with PKCE where asked) and carries the claim {@code person}.
 */
public final class Issuer implements AutoCloseable {
  public static final String ID = "graduasi";
  public static final String AUDIENCE = "graduasi";
  private static final String STRANGER = "stranger";

  private final MockOAuth2Server server;
  private final int port;

  private Issuer(MockOAuth2Server server, int port) {
    this.server = server;
    this.port = port;
  }

  public static Issuer start(int port) throws IOException {
    OAuth2Config config =
        new OAuth2Config(
            true,
            null,
            null,
            false,
            new OAuth2TokenProvider(),
            Set.of(new ClientTokens()),
            new LoopbackHttpServer(port));
    MockOAuth2Server server = new MockOAuth2Server(config);
    server.start(InetAddress.getByName(FreePort.LOOPBACK), port);
    return new Issuer(server, port);
  }

  /** The issuer as tokens name it, e.g. {@code http://localhost:8089/graduasi}. */
  public String url() {
    return urlOf(ID);
  }

  private String urlOf(String issuer) {
    return "http://localhost:" + port + "/" + issuer;
  }

  /**
   * A token with exactly these claims beside issuer, audience and times.
   *
   * @param claims with {@code sub}
   * @param validFor from now; negative for a token that has expired
   */
  public String mint(Map<String, Object> claims, Duration validFor) {
    return mint(ID, claims, validFor);
  }

  /** The same by an issuer the suite does not trust, signed with that issuer's own key. */
  public String mintForeign(Map<String, Object> claims, Duration validFor) {
    return mint(STRANGER, claims, validFor);
  }

  private String mint(String issuer, Map<String, Object> claims, Duration validFor) {
    String subject = String.valueOf(claims.get("sub"));
    TokenRequest request =
        new TokenRequest.Builder(
                URI.create(urlOf(issuer) + "/token"),
                new ClientSecretBasic(new ClientID(subject), new Secret("any")),
                new ClientCredentialsGrant())
            .build();
    var callback =
        new DefaultOAuth2TokenCallback(
            issuer, subject, "JWT", List.of(AUDIENCE), claims, validFor.toSeconds());
    return server
        .getConfig()
        .getTokenProvider()
        .accessToken(request, HttpUrl.Companion.get(urlOf(issuer)), callback, null)
        .serialize();
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
