package id.graduasi.registry.dci.sender;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Registers senders, and knows them. */
@ApplicationScoped
public class Senders {

  /** The purpose of senders that registered themselves; by it they are told apart. */
  static final String UNREGISTERED = "SP-DCI, unregistered sender";

  private final SenderTable table;
  private final ObjectMapper json;
  private final Clock clock;

  Senders(SenderTable table, ObjectMapper json, Clock clock) {
    this.table = table;
    this.json = json;
    this.clock = clock;
  }

  /** The sender of an id, active or not. */
  @Transactional
  public Optional<Sender> find(String id) {
    return table.find(id);
  }

  /** Up to so many senders in the order of their ids, behind one of them. */
  @Transactional
  public List<Sender> after(String id, int limit) {
    return table.after(id, limit);
  }

  /** Registers a sender, or replaces what was registered. */
  @Transactional
  Sender register(String id, RegisterSender request, IfMatch match) {
    Optional<Sender> before = table.lock(id);
    before.ifPresent(one -> match.require(one.version()));
    Sender sender = sender(id, request, before.orElse(null));
    requireAddresses(sender);
    requireKeys(sender, request);
    if (before.filter(one -> one.saysTheSame(sender)).isPresent()) {
      return before.get();
    }
    table.write(sender);
    return sender;
  }

  /**
   * Registers a system that nobody registered, where that is allowed, as its token describes it.
   */
  @Transactional
  Sender welcome(String id, String subject, Area area) {
    Optional<Sender> before = table.lock(id);
    if (before.isPresent()) {
      return before.get();
    }
    Instant now = now();
    Sender sender =
        new Sender(
            id,
            id,
            subject,
            area,
            Set.of(SenderScope.values()),
            UNREGISTERED,
            List.of(),
            null,
            null,
            SignaturePolicy.OPTIONAL,
            JsonNodeFactory.instance.arrayNode(),
            true,
            1,
            now,
            now);
    table.write(sender);
    return sender;
  }

  /** Lets a sender that registered itself be called at one more host of this machine. */
  @Transactional
  Sender callableAt(String id, String host) {
    Sender before = table.lock(id).orElseThrow();
    if (before.callbackHosts().contains(host)) {
      return before;
    }
    Sender after = before.calledAt(host, now());
    table.write(after);
    return after;
  }

  private Sender sender(String id, RegisterSender request, @Nullable Sender before) {
    Instant now = now();
    return new Sender(
        id,
        request.name().strip(),
        request.subject().strip(),
        Area.of(request.areaCode()),
        request.scopes(),
        request.purpose().strip(),
        Objects.requireNonNullElse(request.callbackHosts(), List.of()),
        request.callbackUri(),
        request.notifyUri(),
        Objects.requireNonNullElse(request.signature(), SignaturePolicy.OPTIONAL),
        json.valueToTree(Objects.requireNonNullElse(request.keys(), List.of())),
        !Boolean.FALSE.equals(request.active()),
        before == null ? 1 : before.version() + 1,
        before == null ? now : before.registeredAt(),
        now);
  }

  private static void requireAddresses(Sender sender) {
    if (sender.callbackUri() != null && !sender.mayBeCalledAt(sender.callbackUri())) {
      throw new Refused(SenderProblem.CALLBACK_NOT_REGISTERED).on("callbackUri");
    }
    if (sender.notifyUri() != null && !sender.mayBeCalledAt(sender.notifyUri())) {
      throw new Refused(SenderProblem.CALLBACK_NOT_REGISTERED).on("notifyUri");
    }
  }

  private static void requireKeys(Sender sender, RegisterSender request) {
    if (request.keys() != null && !request.keys().stream().allMatch(PublicKeys::isUsable)) {
      throw new Refused(SenderProblem.PUBLIC_KEY_INVALID).on("keys");
    }
    if (sender.signature() == SignaturePolicy.REQUIRED && sender.keys().isEmpty()) {
      throw new Refused(SenderProblem.SIGNATURE_WITHOUT_KEY).on("keys");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
