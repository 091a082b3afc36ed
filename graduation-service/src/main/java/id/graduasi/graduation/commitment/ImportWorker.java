package id.graduasi.graduation.commitment;

import id.graduasi.platform.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Merges chunks as long as there are any, also those a killed service has left; other replicas
 * help.
 */
@ApplicationScoped
class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final Duration LONGEST_UPLOAD = Duration.ofHours(12);
  private static final int LONGEST_SECONDS = 600;
  private static final int TRIES = 5;

  private final ImportQueue queue;
  private final ImportMerging merging;
  private final Semaphore work = new Semaphore(0);
  private final Map<UUID, Integer> failures = new ConcurrentHashMap<>();
  private volatile boolean running = true;
  private @Nullable Thread thread;

  ImportWorker(ImportQueue queue, ImportMerging merging) {
    this.queue = queue;
    this.merging = merging;
  }

  void start(@Observes StartupEvent started) {
    thread = Thread.ofPlatform().name("commitment-import").start(this::run);
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    running = false;
    wake();
    if (thread != null) {
      thread.join(10_000);
    }
  }

  /** There is something to do. */
  void wake() {
    work.release();
  }

  private void run() {
    SystemScope.run(
        "commitment-import",
        () -> {
          while (running) {
            if (!step()) {
              rest();
            }
          }
        });
  }

  /** One chunk; whether there may be more. */
  private boolean step() {
    UUID[] claimed = new UUID[1];
    try {
      boolean merged =
          QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> mergeNext(claimed));
      QuarkusTransaction.requiringNew()
          .timeout(LONGEST_SECONDS)
          .run(
              () -> {
                queue.complete();
                queue.endBroken(LONGEST_UPLOAD);
              });
      return merged;
    } catch (RuntimeException failed) {
      // The chunk's transaction is undone and the chunk is free again, for us or a replica.
      LOG.warn("School attendance could not be merged and will be tried again", failed);
      giveUp(claimed[0]);
      return false;
    }
  }

  private boolean mergeNext(UUID[] claimed) {
    Optional<ImportQueue.Chunk> chunk = queue.claim();
    chunk.ifPresent(
        one -> {
          claimed[0] = one.job().id();
          merging.merge(one);
        });
    return chunk.isPresent();
  }

  /** A file that never merges must not hold up the rest. */
  private void giveUp(@Nullable UUID id) {
    if (id != null && Objects.requireNonNull(failures.merge(id, 1, Integer::sum)) >= TRIES) {
      failures.remove(id);
      QuarkusTransaction.requiringNew().run(() -> queue.end(id, ImportState.FAILED));
      LOG.errorv("The file {0} is given up after {1} tries", id, TRIES);
    }
  }

  private void rest() {
    try {
      if (work.tryAcquire(1, TimeUnit.SECONDS)) {
        work.drainPermits();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
