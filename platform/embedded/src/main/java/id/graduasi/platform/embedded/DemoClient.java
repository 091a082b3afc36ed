package id.graduasi.platform.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Someone who may call the suite in a demonstration or a test: a system by its own credentials, or
 * a person through the login page under the same name.
 *
 * @param id client id and user name; the token's {@code sub}
 * @param area region code the token is limited to, {@code *} for the country
 * @param facilitatorId of the facilitator this is, where it is one
 */
public record DemoClient(
    String id, List<String> roles, String area, @Nullable String facilitatorId) {

  public DemoClient {
    roles = List.copyOf(roles);
  }

  /** The claims that say what this client may do; a marker of a person is not among them. */
  public Map<String, Object> claims() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("roles", roles);
    claims.put("area", area);
    if (facilitatorId != null) {
      claims.put("facilitatorId", facilitatorId);
    }
    return claims;
  }
}
