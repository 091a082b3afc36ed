package id.graduasi.platform.testkit.infra;

import id.graduasi.platform.embedded.DemoClient;
import id.graduasi.platform.embedded.DemoClients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bearer tokens of the test issuer. */
public final class Tokens {
  private static final long AN_HOUR = 3600;

  private Tokens() {}

  /** A demo client with its own credentials, e.g. {@code bojonegoro}. */
  public static String of(String client) {
    return with(claimsOf(client));
  }

  /** A person who signed in under the name of a demo client. */
  public static String ofPerson(String client) {
    Map<String, Object> claims = new HashMap<>(claimsOf(client));
    claims.put("person", true);
    return with(claims);
  }

  /** Anybody, e.g. {@code with("ani", "35.22", null, "regency-office")}. */
  public static String with(
      String subject, String area, @Nullable String facilitatorId, String... roles) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("sub", subject);
    claims.put("area", area);
    claims.put("roles", List.of(roles));
    if (facilitatorId != null) {
      claims.put("facilitatorId", facilitatorId);
    }
    return with(claims);
  }

  /** A valid token with exactly these claims; {@code sub} is one of them. */
  public static String with(Map<String, Object> claims) {
    return SharedServers.mint(claims, AN_HOUR, false);
  }

  /** A token that was good until five minutes ago. */
  public static String expired(String client) {
    return SharedServers.mint(claimsOf(client), -300, false);
  }

  /** The same claims, signed by an issuer that nobody here trusts. */
  public static String foreign(String client) {
    return SharedServers.mint(claimsOf(client), AN_HOUR, true);
  }

  /** The claims of a demo client, to change one of them. */
  public static Map<String, Object> claimsOf(String client) {
    DemoClient found =
        DemoClients.find(client)
            .orElseThrow(() -> new IllegalArgumentException("no demo client named " + client));
    Map<String, Object> claims = new HashMap<>(found.claims());
    claims.put("sub", found.id());
    return claims;
  }
}
