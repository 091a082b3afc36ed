package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.platform.access.CurrentScope;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.registry.dci.sender.DciConfig;
import id.graduasi.registry.dci.sender.Sender;
import id.graduasi.registry.dci.sender.Senders;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Sends what is due. Of a receiver that did not answer last time one message is tried first; when
 * it is not taken, the rest is not even made.
 */
@ApplicationScoped
class Delivering {

  private static final Logger LOG = Logger.getLogger(Delivering.class);
  private static final String JOB = "dci-delivery";
  private static final int BATCH = 64;
  private static final int AT_ONCE = 8;
  private static final int TRIES_OF_REFUSED = 8;

  private final Deliveries deliveries;
  private final Receivers receivers;
  private final Senders senders;
  private final CallbackBodies bodies;
  private final Courier courier;
  private final CurrentScope scope;
  private final DciConfig config;
  private final Clock clock;
  private final MeterRegistry metrics;
  private final Semaphore lines = new Semaphore(AT_ONCE);

  Delivering(
      Deliveries deliveries,
      Receivers receivers,
      Senders senders,
      CallbackBodies bodies,
      Courier courier,
      CurrentScope scope,
      DciConfig config,
      Clock clock,
      MeterRegistry metrics) {
    this.deliveries = deliveries;
    this.receivers = receivers;
    this.senders = senders;
    this.bodies = bodies;
    this.courier = courier;
    this.scope = scope;
    this.config = config;
    this.clock = clock;
    this.metrics = metrics;
  }

  /** Sends a batch; how many there were. */
  int next() {
    Duration lease = config.callbackTimeout().multipliedBy(BATCH / AT_ONCE + 2L);
    List<Delivery> claimed = inSystem(() -> deliveries.claim(BATCH, lease));
    Map<String, List<Delivery>> byReceiver = new LinkedHashMap<>();
    claimed.forEach(
        one -> byReceiver.computeIfAbsent(one.receiver(), any -> new ArrayList<>()).add(one));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> sent = new ArrayList<>();
      byReceiver.forEach(
          (receiver, some) -> sent.add(threads.submit(() -> sendAll(receiver, some, threads))));
      for (Future<?> one : sent) {
        one.get();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException failed) {
      LOG.warn("Some callbacks could not be made and will be tried again", failed.getCause());
    }
    return claimed.size();
  }

  private void sendAll(String receiver, List<Delivery> some, ExecutorService threads) {
    int failures = inSystem(() -> receivers.failures(receiver));
    List<Delivery> rest = some;
    if (failures > 0) {
      if (!send(some.getFirst(), failures)) {
        release(some.subList(1, some.size()));
        return;
      }
      inSystem(
          () -> {
            receivers.up(receiver);
            return true;
          });
      rest = some.subList(1, some.size());
    }
    rest.forEach(one -> threads.execute(() -> send(one, 0)));
  }

  private void release(List<Delivery> untried) {
    inSystem(
        () -> {
          deliveries.release(untried);
          return true;
        });
  }

  /** Sends one; whether its receiver answers. */
  private boolean send(Delivery delivery, int failures) {
    lines.acquireUninterruptibly();
    try {
      return attempt(delivery, failures);
    } catch (RuntimeException failed) {
      LOG.warnv(failed, "The callback {0} could not be made", delivery.id());
      failed(delivery, new Courier.Fault("not made", false));
      return true;
    } finally {
      lines.release();
    }
  }

  private boolean attempt(Delivery delivery, int failures) {
    Optional<Sender> sender =
        inSystem(() -> senders.find(delivery.senderId()))
            .filter(Sender::active)
            .flatMap(known -> known.within(delivery.area()));
    if (sender.isEmpty()) {
      failed(delivery, new Courier.Fault("the sender is not active in this area", false));
      return true;
    }
    if (!sender.get().mayBeCalledAt(delivery.callbackUri())) {
      failed(delivery, new Courier.Fault("the address is not registered", false));
      return true;
    }
    Optional<? extends JsonNode> body =
        scope.within(
            sender.get().scope(), delivery.subject(), () -> bodies.of(sender.get(), delivery));
    Optional<Courier.Fault> fault =
        body.flatMap(message -> courier.send(delivery.callbackUri(), message));
    if (fault.isEmpty()) {
      inSystem(
          () -> {
            deliveries.done(delivery);
            return true;
          });
      count(delivery, body.isPresent() ? "taken" : "dropped");
      return true;
    }
    failed(delivery, fault.get());
    if (fault.get().receiverDown()) {
      inSystem(
          () -> {
            receivers.down(delivery.receiver(), failures);
            return true;
          });
    }
    return !fault.get().receiverDown();
  }

  /** A receiver that is down is waited for; a message that it refuses is tried some times. */
  private void failed(Delivery delivery, Courier.Fault fault) {
    Instant now = clock.instant();
    boolean late = delivery.createdAt().plus(config.giveUpAfter()).isBefore(now);
    boolean refused = !fault.receiverDown() && delivery.attempts() + 1 >= TRIES_OF_REFUSED;
    Instant due = fault.receiverDown() ? now : now.plus(receivers.pause(delivery.attempts()));
    inSystem(
        () -> {
          deliveries.failed(delivery, fault.why(), due, late || refused);
          return true;
        });
    count(delivery, late || refused ? "dead" : "failed");
  }

  private void count(Delivery delivery, String outcome) {
    metrics
        .counter("graduasi.dci.callbacks", "kind", delivery.kind().name(), "outcome", outcome)
        .increment();
  }

  private static <T> T inSystem(Supplier<T> work) {
    return SystemScope.call(JOB, () -> QuarkusTransaction.requiringNew().call(work::get));
  }
}
