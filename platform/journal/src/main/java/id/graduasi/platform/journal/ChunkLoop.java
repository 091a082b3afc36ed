package id.graduasi.platform.journal;

import id.graduasi.platform.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A thread that takes up the chunks of jobs as long as there are any, each in one transaction, also
 * those that a killed service has left; other replicas help. A chunk that fails is undone and free
 * again; the job of one that fails five times in a row is given up.
 *
 * @param <C> a chunk that is claimed
 */
public final class ChunkLoop<C> {

  private static final Logger LOG = Logger.getLogger(ChunkLoop.class);
  private static final int TRIES = 5;

  private final String name;
  private final int longestSeconds;
  private final Chunks<C> chunks;
  private final Semaphore work = new Semaphore(0);
  private final Map<UUID, Integer> failures = new ConcurrentHashMap<>();
  private volatile boolean running = true;
  private @Nullable Thread thread;

  /**
   * @param name of the thread, and what the audit trail names as the actor
   * @param longest how long a transaction may take
   */
  public ChunkLoop(String name, Duration longest, Chunks<C> chunks) {
    this.name = name;
    this.longestSeconds = Math.toIntExact(longest.toSeconds());
    this.chunks = chunks;
  }

  /**
   * The chunks of a kind of job. Each method runs in a transaction, in system scope.
   *
   * @param <C> a chunk that is claimed
   */
  public interface Chunks<C> {

    /** The next chunk that nobody works on, claimed until the transaction ends. */
    Optional<C> claim();

    /** The job that a chunk belongs to. */
    UUID jobOf(C chunk);

    /** Does what a chunk is for and marks it as done, in the transaction that has claimed it. */
    void take(C chunk);

    /** Completes jobs that have no chunk left, and ends those that nobody can finish any more. */
    void tidy();

    /** Ends a job that can never be finished, so that it does not hold up the rest. */
    void giveUp(UUID job);
  }

  public void start() {
    thread = Thread.ofPlatform().name(name).start(this::run);
  }

  /** Lets the chunk in work come to its end, if that does not take long. */
  public void stop() throws InterruptedException {
    running = false;
    wake();
    if (thread != null) {
      thread.join(10_000);
    }
  }

  /** There is something to do. */
  public void wake() {
    work.release();
  }

  private void run() {
    SystemScope.run(
        name,
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
    AtomicReference<UUID> claimed = new AtomicReference<>();
    try {
      QuarkusTransaction.requiringNew().timeout(longestSeconds).run(() -> takeNext(claimed));
      if (claimed.get() != null) {
        failures.remove(claimed.get());
      }
      QuarkusTransaction.requiringNew().timeout(longestSeconds).run(chunks::tidy);
      return claimed.get() != null;
    } catch (RuntimeException failed) {
      LOG.warnv(failed, "A chunk of {0} could not be done and will be tried again", name);
      countFailure(claimed.get());
      return false;
    }
  }

  private void takeNext(AtomicReference<UUID> claimed) {
    chunks
        .claim()
        .ifPresent(
            chunk -> {
              claimed.set(chunks.jobOf(chunk));
              chunks.take(chunk);
            });
  }

  private void countFailure(@Nullable UUID job) {
    if (job != null && Objects.requireNonNull(failures.merge(job, 1, Integer::sum)) >= TRIES) {
      failures.remove(job);
      QuarkusTransaction.requiringNew().run(() -> chunks.giveUp(job));
      LOG.errorv("{0} {1} is given up after {2} tries", name, job, TRIES);
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
