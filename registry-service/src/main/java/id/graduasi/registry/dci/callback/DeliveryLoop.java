package id.graduasi.registry.dci.callback;

import id.graduasi.platform.access.SystemScope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tells subscribers and sends callbacks, all the time, in every replica. */
@ApplicationScoped
class DeliveryLoop {

  private static final Logger LOG = Logger.getLogger(DeliveryLoop.class);
  private static final long IDLE_MILLIS = 500;
  private static final long TROUBLED_MILLIS = 2_000;

  private final Telling telling;
  private final Delivering delivering;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile Thread thread = Thread.currentThread();

  DeliveryLoop(Telling telling, Delivering delivering) {
    this.telling = telling;
    this.delivering = delivering;
  }

  void start(@Observes @Priority(3100) StartupEvent started) {
    thread = Thread.ofPlatform().name("dci-deliveries").start(this::run);
  }

  void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
    stopping.countDown();
    if (thread != Thread.currentThread()) {
      thread.join(5_000);
      thread.interrupt();
      thread.join(1_000);
    }
  }

  private void run() {
    long pause = 0;
    while (!stops(pause)) {
      pause = once();
    }
  }

  private long once() {
    try {
      boolean more = SystemScope.call("dci-telling", telling::next);
      int sent = delivering.next();
      return more || sent > 0 ? 0 : IDLE_MILLIS;
    } catch (RuntimeException failed) {
      if (stopping.getCount() > 0) {
        LOG.warn("Callbacks pause and will go on", failed);
      }
      return TROUBLED_MILLIS;
    }
  }

  private boolean stops(long waitMillis) {
    try {
      return stopping.await(waitMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
