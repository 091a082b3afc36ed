package id.graduasi.registry.dci.sender;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.registry.dci.message.DciRefusal;
import id.graduasi.registry.dci.message.ErrorCode;
import id.graduasi.registry.dci.message.Header;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Recognises the sender of a message by its id and its token. */
@ApplicationScoped
public class KnownSender {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Senders senders;
  private final DciConfig config;
  private final Caller caller;

  KnownSender(Senders senders, DciConfig config, Caller caller) {
    this.senders = senders;
    this.config = config;
    this.caller = caller;
  }

  /**
   * The sender of a message, who sees no more than its token allows.
   *
   * @throws DciRefusal {@code err.sender_id.invalid}, {@code err.receiver_id.invalid}, {@code
   *     err.request.forbidden}
   */
  public Sender of(Header header, SenderScope needed) {
    Optional<Sender> known = find(header.senderId());
    if (known.isEmpty() && config.openSenders()) {
      known =
          Optional.of(
              SystemScope.call(
                  "dci-sender",
                  () -> senders.welcome(header.senderId(), caller.subject(), caller.area())));
    }
    Sender sender =
        known
            .filter(Sender::active)
            .orElseThrow(
                () ->
                    new DciRefusal(
                        ErrorCode.SENDER_ID_INVALID, "header.sender_id: not registered here"));
    if (!sender.subject().equals(caller.subject())) {
      throw new DciRefusal(
          ErrorCode.SENDER_ID_INVALID, "header.sender_id: belongs to another client's tokens");
    }
    if (!sender.may(needed)) {
      throw new DciRefusal(
          ErrorCode.REQUEST_FORBIDDEN, "the sender is not registered for " + needed);
    }
    requireReceiver(header);
    return sender
        .within(caller.area())
        .orElseThrow(
            () ->
                new DciRefusal(
                    ErrorCode.REQUEST_FORBIDDEN, "the token's area is not the sender's"));
  }

  /**
   * Where answers to a message go, if anywhere: exactly the address it names, else the sender's.
   *
   * @throws DciRefusal {@code err.sender_uri.invalid}
   */
  public Optional<String> callback(Sender sender, Header header) {
    if (header.senderUri() == null) {
      return Optional.ofNullable(sender.callbackUri());
    }
    String address = header.senderUri();
    boolean allowed = sender.mayBeCalledAt(address) || open(sender, address);
    if (!allowed) {
      throw new DciRefusal(
          ErrorCode.SENDER_URI_INVALID,
          "header.sender_uri: http or https on a host that is registered for the sender");
    }
    return Optional.of(address);
  }

  private boolean open(Sender sender, String address) {
    if (!config.openSenders() || !sender.purpose().equals(Senders.UNREGISTERED)) {
      return false;
    }
    Optional<URI> here =
        CallbackAddress.of(address).filter(uri -> THIS_MACHINE.contains(uri.getHost()));
    here.ifPresent(
        uri ->
            SystemScope.call(
                "dci-sender", () -> senders.callableAt(sender.id(), uri.getAuthority())));
    return here.isPresent();
  }

  private Optional<Sender> find(String id) {
    return SystemScope.call("dci-sender", () -> senders.find(id));
  }

  private void requireReceiver(Header header) {
    boolean wrong =
        header.receiverId() != null
            && config.receiverIds().filter(ids -> !ids.contains(header.receiverId())).isPresent();
    if (wrong) {
      throw new DciRefusal(ErrorCode.RECEIVER_ID_INVALID, "header.receiver_id: not one of ours");
    }
  }
}
