package id.graduasi.graduation.run;

import id.graduasi.platform.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** Threads that score chunks as long as there are any; those of other replicas help. */
@ApplicationScoped
class Workers {

  private static final Logger LOG = Logger.getLogger(Workers.class);
  private static final long IDLE_MILLIS = 300;
  private static final long AFTER_FAULT_MILLIS = 500;
  private static final int LONGEST_SECONDS = 600;
  private static final int TRIES = 5;

  private final Chunks chunks;
  private final ChunkWork work;
  private final Runs runs;
  private final int count;
  private final List<Thread> threads = new ArrayList<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();
  private volatile boolean running = true;

  Workers(Chunks chunks, ChunkWork work, Runs runs, ScoringConfig config) {
    this.chunks = chunks;
    this.work = work;
    this.runs = runs;
    this.count = config.workers();
  }

  void start(@Observes StartupEvent started) {
    for (int i = 0; i < count; i++) {
      threads.add(Thread.ofPlatform().name("scoring-" + i).start(this::run));
    }
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    running = false;
    for (Thread thread : threads) {
      thread.join(10_000);
    }
  }

  private void run() {
    SystemScope.run(
        "scoring-run",
        () -> {
          while (running) {
            pause(step());
          }
        });
  }

  /** One run cut or one chunk scored; how long to wait before the next. */
  private long step() {
    AtomicReference<Chunk> claimed = new AtomicReference<>();
    try {
      boolean cut = inOne(chunks::cutNext);
      inOne(
          () ->
              chunks
                  .claim()
                  .map(
                      chunk -> {
                        claimed.set(chunk);
                        work.score(chunk);
                        return true;
                      })
                  .orElse(false));
      inOne(runs::complete);
      return cut || claimed.get() != null ? 0 : IDLE_MILLIS;
    } catch (RuntimeException failed) {
      // The chunk's transaction is undone and the chunk is free again, for us or a replica: a
      // deadlock, or a family assessed by a person at the same moment, passes at the next try.
      LOG.warn("A chunk could not be scored and will be tried again", failed);
      Chunk chunk = claimed.get();
      if (chunk != null && failures.merge(chunk.key(), 1, Integer::sum) >= TRIES) {
        failures.remove(chunk.key());
        LOG.errorv("The chunk {0} is given up after {1} tries", chunk.key(), TRIES);
        inOne(
            () -> {
              chunks.done(chunk, 0, chunk.families());
              return true;
            });
      }
      return AFTER_FAULT_MILLIS;
    }
  }

  private static boolean inOne(java.util.concurrent.Callable<Boolean> step) {
    return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(step);
  }

  /** There is something to do: nobody need wait any longer. */
  void wake() {
    synchronized (threads) {
      threads.notifyAll();
    }
  }

  private void pause(long millis) {
    if (millis == 0) {
      return;
    }
    try {
      synchronized (threads) {
        threads.wait(millis);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
