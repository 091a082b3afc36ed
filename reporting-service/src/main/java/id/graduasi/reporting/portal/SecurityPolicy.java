package id.graduasi.reporting.portal;

import id.graduasi.platform.web.SuiteAddresses;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a browser lets the page do (Content-Security-Policy, level 3): run this service's modules
 * and its one import map, and speak to the services of the suite and the issuer. Nothing else.
 */
final class SecurityPolicy {

  private SecurityPolicy() {}

  /**
   * The policy of the page.
   *
   * @param importMapHash the SHA-256 of the import map's text, in base64
   */
  static String of(SuiteAddresses suite, String importMapHash) {
    String reached =
        Stream.concat(suite.byName().values().stream(), Stream.of(suite.token()))
            .map(SecurityPolicy::origin)
            .distinct()
            .collect(Collectors.joining(" "));
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self' 'sha256-" + importMapHash + "'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self' " + reached,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'");
  }

  /** Scheme, host and port: a source with a path would match that one address only. */
  private static String origin(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
