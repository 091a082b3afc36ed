package id.graduasi.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person or system behind the current request, as the bearer token describes it. */
@RequestScoped
public class Caller {

  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The token's {@code sub}: what four-eyes checks compare and the audit trail records. */
  public String subject() {
    return identity.isAnonymous() ? "anonymous" : token().getSubject();
  }

  /** The token itself, to ask another service in the caller's own name; never to be logged. */
  public String bearer() {
    return token().getRawToken();
  }

  /** The roles of {@link Roles} that the token carries. */
  public Set<String> roles() {
    return identity.getRoles();
  }

  /** Whether the caller has a role. */
  public boolean has(String role) {
    return identity.hasRole(role);
  }

  /** The caller's part of the country; a token without a proper area gives {@link NoScope}. */
  public Area area() {
    String code = identity.isAnonymous() ? null : token().getClaim("area");
    if (code == null || !Area.isCode(code)) {
      throw new NoScope("the token names no area");
    }
    return Area.of(code);
  }

  /** The facilitator behind the token, if it is one. */
  public Optional<UUID> facilitatorId() {
    if (identity.isAnonymous()) {
      return Optional.empty();
    }
    String id = token().getClaim("facilitatorId");
    try {
      return Optional.ofNullable(id).map(UUID::fromString);
    } catch (IllegalArgumentException notAnId) {
      throw new NoScope("the token's facilitatorId is not a UUID");
    }
  }

  /** Whether a person signed in, rather than a system with its own credentials. */
  public boolean isPerson() {
    // The claim comes as a JSON value or as a Boolean, depending on who parsed the token.
    return !identity.isAnonymous()
        && "true".equals(String.valueOf(token().<Object>getClaim("person")));
  }

  /** What the database may show this caller. A facilitator without a number sees nothing. */
  public Scope scope() {
    UUID facilitator = facilitatorId().orElse(null);
    if (has(Roles.FACILITATOR) && facilitator == null) {
      throw new NoScope("a facilitator's token names no facilitatorId");
    }
    return new Scope(area(), facilitator);
  }

  private JsonWebToken token() {
    return (JsonWebToken) identity.getPrincipal();
  }
}
