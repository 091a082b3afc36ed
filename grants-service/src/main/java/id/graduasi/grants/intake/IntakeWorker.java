package id.graduasi.grants.intake;

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
 * Brings chunks in as long as there are any, also those a killed service has left; other replicas
 * help.
 */
@ApplicationScoped
class IntakeWorker {

  private static final Logger LOG = Logger.getLogger(IntakeWorker.class);
  private static final Duration LONGEST_UPLOAD = Duration.ofHours(12);
  private static final int LONGEST_SECONDS = 600;
  private static final int TRIES = 5;

  private final IntakeQueue queue;
  private final IntakeTable imports;
  private final IntakeKinds kinds;
  private final Semaphore work = new Semaphore(0);
  private final Map<UUID, Integer> failures = new ConcurrentHashMap<>();
  private volatile boolean running = true;
  private @Nullable Thread thread;

  IntakeWorker(IntakeQueue queue, IntakeTable imports, IntakeKinds kinds) {
    this.queue = queue;
    this.imports = imports;
    this.kinds = kinds;
  }

  void start(@Observes StartupEvent started) {
    thread = Thread.ofPlatform().name("grant-import").start(this::run);
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
        "grant-import",
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
      LOG.warn("A file could not be brought in and will be tried again", failed);
      giveUp(claimed[0]);
      return false;
    }
  }

  private boolean mergeNext(UUID[] claimed) {
    Optional<IntakeQueue.Chunk> chunk = queue.claim();
    chunk.ifPresent(
        one -> {
          IntakeJob job = one.job();
          claimed[0] = job.id();
          IntakeOutcome outcome = kinds.named(job.kind()).merge(job, queue.rows(one));
          imports.add(job, outcome.findings());
          queue.done(one, outcome);
        });
    return chunk.isPresent();
  }

  /** A file that can never be brought in must not hold up the rest. */
  private void giveUp(@Nullable UUID id) {
    if (id != null && Objects.requireNonNull(failures.merge(id, 1, Integer::sum)) >= TRIES) {
      failures.remove(id);
      QuarkusTransaction.requiringNew().run(() -> queue.end(id, IntakeState.FAILED));
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
