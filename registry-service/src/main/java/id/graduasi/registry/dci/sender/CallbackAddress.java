package id.graduasi.registry.dci.sender;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address to call back: http or https, a host, no user, no fragment. */
public final class CallbackAddress {

  private CallbackAddress() {}

  /** The address, if it is one. */
  public static Optional<URI> of(String text) {
    try {
      URI uri = new URI(text);
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      boolean plain =
          uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
      return http && plain ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
