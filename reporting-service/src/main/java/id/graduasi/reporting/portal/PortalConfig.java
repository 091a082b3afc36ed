package id.graduasi.reporting.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How the portal signs people in. */
@ConfigMapping(prefix = "graduasi.portal")
interface PortalConfig {

  /** The portal's client at the issuer: public, code flow with PKCE. */
  @WithDefault("portal")
  String clientId();

  /** The scopes it asks for, separated by spaces. */
  @WithDefault("openid")
  String scope();

  /** Where the issuer ends its own session; without it signing out only forgets the token. */
  Optional<String> endSession();
}
