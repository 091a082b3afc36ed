package id.graduasi.platform.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where browsers reach the services of the suite and the issuer of tokens. */
@ConfigMapping(prefix = "graduasi.suite")
public interface SuiteAddresses {

  /** The registry's address. */
  @WithDefault("http://localhost:8081")
  String registry();

  /** The graduation service's address. */
  @WithDefault("http://localhost:8082")
  String graduation();

  /** The grants service's address. */
  @WithDefault("http://localhost:8083")
  String grants();

  /** The reporting service's address. */
  @WithDefault("http://localhost:8080")
  String reporting();

  /** The OIDC issuer's address. */
  @WithDefault("http://localhost:8089/graduasi")
  String issuer();

  /** Where a user signs in; the issuer's discovery document says it. */
  @WithDefault("${graduasi.suite.issuer}/authorize")
  String authorize();

  /** Where a token is fetched; the issuer's discovery document says it. */
  @WithDefault("${graduasi.suite.issuer}/token")
  String token();

  /** The services' addresses by their names. */
  default Map<String, String> byName() {
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("registry", registry());
    addresses.put("graduation", graduation());
    addresses.put("grants", grants());
    addresses.put("reporting", reporting());
    return addresses;
  }
}
