package id.graduasi.registry.intake;

import id.graduasi.platform.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Threads that merge chunks as long as there are any; those of other replicas help. */
@ApplicationScoped
class Workers {

  private static final Logger LOG = Logger.getLogger(Workers.class);
  private static final long IDLE_MILLIS = 200;
  private static final long AFTER_FAULT_MILLIS = 500;
  private static final Duration LONGEST_UPLOAD = Duration.ofHours(12);

  private final Chunks chunks;
  private final ChunkMerge merge;
  private final int count;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running = true;

  Workers(
      Chunks chunks,
      ChunkMerge merge,
      @ConfigProperty(name = "graduasi.intake.workers", defaultValue = "2") int count) {
    this.chunks = chunks;
    this.merge = merge;
    this.count = count;
  }

  void start(@Observes StartupEvent started) {
    for (int i = 0; i < count; i++) {
      threads.add(Thread.ofPlatform().name("intake-" + i).start(this::run));
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
        "import",
        () -> {
          chunks.discardBroken(LONGEST_UPLOAD);
          while (running) {
            pause(step());
          }
        });
  }

  /** One chunk; how long to wait before the next. */
  private long step() {
    try {
      boolean worked = QuarkusTransaction.requiringNew().timeout(600).call(this::mergeNext);
      chunks.complete();
      return worked ? 0 : IDLE_MILLIS;
    } catch (RuntimeException failed) {
      // The chunk's transaction is undone and the chunk is free again, for us or a replica: a
      // deadlock or a person registered online at the same moment passes at the next try.
      LOG.warn("A chunk could not be merged and will be tried again", failed);
      return AFTER_FAULT_MILLIS;
    }
  }

  private boolean mergeNext() {
    Optional<Chunks.Chunk> claimed = chunks.claim();
    claimed.ifPresent(chunk -> chunks.done(chunk, merge.merge(chunk)));
    return claimed.isPresent();
  }

  private void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
