package id.graduasi.reporting.portal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page must know before anybody has signed in. None of it is a secret.
 *
 * @param services the services' addresses by name
 * @param authorize where a person signs in
 * @param token where the code is exchanged
 * @param endSession where the issuer's own session is ended; absent: nowhere
 */
record PortalSettings(
    Map<String, String> services,
    String authorize,
    String token,
    @Nullable String endSession,
    String clientId,
    String scope) {}
