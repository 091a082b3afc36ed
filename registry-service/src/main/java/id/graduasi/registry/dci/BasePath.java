package id.graduasi.registry.dci;

import id.graduasi.registry.dci.sender.DciConfig;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Serves SP-DCI under a configured path as well, and what belongs to the whole service (tokens,
 * keys, places) also below it, where clients of the standard look for it.
 */
class BasePath {

  private static final String OWN = "/dci/v1.0.0";

  private final String base;

  BasePath(DciConfig config) {
    this.base = config.base().replaceAll("/+$", "");
  }

  @ServerRequestFilter(preMatching = true)
  void rewrite(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String below = below(path, base);
    if (below == null) {
      below = below(path, OWN);
    }
    if (below == null) {
      return;
    }
    boolean shared = below.startsWith("/.well-known/") || below.startsWith("/oauth2/");
    String target = shared ? below : OWN + below;
    if (!target.equals(path)) {
      URI uri = request.getUriInfo().getRequestUriBuilder().replacePath(target).build();
      request.setRequestUri(uri);
    }
  }

  private static @Nullable String below(String path, String prefix) {
    return path.startsWith(prefix + "/") ? path.substring(prefix.length()) : null;
  }
}
