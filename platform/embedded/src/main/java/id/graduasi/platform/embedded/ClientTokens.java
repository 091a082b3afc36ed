package id.graduasi.platform.embedded;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** What a token says: a system's claims come from the demo clients, a person's from the login. */
final class ClientTokens implements OAuth2TokenCallback {

  @Override
  public String issuerId() {
    return Issuer.ID;
  }

  @Override
  public String subject(TokenRequest request) {
    return clientOf(request);
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return "JWT";
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(Issuer.AUDIENCE);
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    if (!GrantType.CLIENT_CREDENTIALS.equals(request.getAuthorizationGrant().getType())) {
      return Map.of();
    }
    return DemoClients.find(clientOf(request))
        .map(DemoClient::claims)
        .orElseThrow(
            () ->
                new OAuth2Exception(
                    OAuth2Error.INVALID_CLIENT, "no demo client named " + clientOf(request)));
  }

  @Override
  public long tokenExpiry() {
    return Duration.ofHours(8).toSeconds();
  }

  private static String clientOf(TokenRequest request) {
    return request.getClientAuthentication() != null
        ? request.getClientAuthentication().getClientID().getValue()
        : request.getClientID().getValue();
  }
}
