package id.graduasi.registry.dci.callback;

import id.graduasi.platform.access.Area;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A callback that its receiver has not taken yet. Its body is made when it is sent, of the data of
 * that time.
 *
 * @param correlationId of the message that is answered, or that subscribed
 * @param subscriptionId of what is told
 * @param receiver host and port
 * @param attempts how often it was tried
 * @param subject in whose name it is made
 * @param area what its sender might see
 */
record Delivery(
    long id,
    String senderId,
    Kind kind,
    UUID correlationId,
    @Nullable UUID subscriptionId,
    @Nullable Happening happening,
    String callbackUri,
    String receiver,
    int attempts,
    Instant createdAt,
    String subject,
    Area area) {

  /** What is called back. */
  enum Kind {
    ON_SEARCH,
    ON_SUBSCRIBE,
    ON_UNSUBSCRIBE,
    TXN_ON_STATUS,
    NOTIFY
  }
}
