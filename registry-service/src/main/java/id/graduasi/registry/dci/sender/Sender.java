package id.graduasi.registry.dci.sender;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Scope;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A system that asks by SP-DCI.
 *
 * @param id the {@code sender_id} of its messages
 * @param subject the {@code sub} of its tokens
 * @param area what it may see, never more than its token allows
 * @param purpose why it asks, where a message does not say
 * @param callbackHosts the only hosts, with their ports, that are called back
 * @param callbackUri where answers go when a message names no address
 * @param notifyUri where events go; else to the address of the subscription
 * @param keys its public keys as a JWK set
 */
public record Sender(
    String id,
    String name,
    String subject,
    Area area,
    Set<SenderScope> scopes,
    String purpose,
    List<String> callbackHosts,
    @Nullable String callbackUri,
    @Nullable String notifyUri,
    SignaturePolicy signature,
    JsonNode keys,
    boolean active,
    long version,
    Instant registeredAt,
    Instant updatedAt) {

  public Sender {
    scopes = Set.copyOf(scopes);
    callbackHosts = List.copyOf(callbackHosts);
  }

  public boolean may(SenderScope scope) {
    return scopes.contains(scope);
  }

  /** What the database shows it. */
  public Scope scope() {
    return new Scope(area, null);
  }

  /** Whether an address may be called: a host that was registered, and nothing odd about it. */
  public boolean mayBeCalledAt(String address) {
    return CallbackAddress.of(address)
        .map(URI::getAuthority)
        .filter(callbackHosts::contains)
        .isPresent();
  }

  /** The same sender seeing no more than a part of the country; empty when it sees none of it. */
  public Optional<Sender> within(Area part) {
    if (part.contains(area.code())) {
      return Optional.of(this);
    }
    return area.contains(part.code())
        ? Optional.of(copy(part, callbackHosts, version, updatedAt))
        : Optional.empty();
  }

  /** The next version, which may also be called at this host. */
  Sender calledAt(String host, Instant at) {
    List<String> hosts = Stream.concat(callbackHosts.stream(), Stream.of(host)).toList();
    return copy(area, hosts, version + 1, at);
  }

  /** Whether another writing of it says nothing new. */
  boolean saysTheSame(Sender later) {
    return later.copy(later.area, later.callbackHosts, version, updatedAt).equals(this);
  }

  private Sender copy(Area seen, List<String> hosts, long number, Instant at) {
    return new Sender(
        id,
        name,
        subject,
        seen,
        scopes,
        purpose,
        hosts,
        callbackUri,
        notifyUri,
        signature,
        keys,
        active,
        number,
        registeredAt,
        at);
  }
}
