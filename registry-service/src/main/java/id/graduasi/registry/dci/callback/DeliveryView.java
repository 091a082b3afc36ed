package id.graduasi.registry.dci.callback;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A callback that has not been taken, as operators see it: nothing of what it says. */
@Schema(name = "DciDelivery")
record DeliveryView(
    @Schema(examples = "42") long id,
    @Schema(examples = "spmis.example.org") String senderId,
    Delivery.Kind kind,
    UUID correlationId,
    @Nullable UUID subscriptionId,
    @Schema(examples = "https://spmis.example.org/callback") String callbackUri,
    State state,
    int attempts,
    @Nullable @Schema(examples = "status 503") String lastFault,
    Instant createdAt) {

  /** Whether it is still tried. */
  enum State {
    PENDING,
    DEAD
  }
}
