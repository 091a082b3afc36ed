package id.graduasi.registry.intake;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Statistics;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Threads that merge chunks as long as there are any; those of other replicas help. */
@ApplicationScoped
class Workers {

  private static final Logger LOG = Logger.getLogger(Workers.class);
  private static final long IDLE_MILLIS = 200;
  private static final long AFTER_FAULT_MILLIS = 500;
  private static final Duration LONGEST_UPLOAD = Duration.ofHours(12);
  private static final int TRIES = 5;

  private final Chunks chunks;
  private final JobEnds ends;
  private final Map<ImportKind, Merging> merging;
  private final Imports imports;
  private final Statistics statistics;
  private final int count;
  private final List<Thread> threads = new ArrayList<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();
  private volatile boolean running = true;

  Workers(
      Chunks chunks,
      JobEnds ends,
      @All List<Merging> merging,
      Imports imports,
      Statistics statistics,
      @ConfigProperty(name = "graduasi.intake.workers", defaultValue = "2") int count) {
    this.chunks = chunks;
    this.ends = ends;
    this.merging = merging.stream().collect(Collectors.toMap(Merging::kind, Function.identity()));
    this.imports = imports;
    this.statistics = statistics;
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
          ends.discardBroken(LONGEST_UPLOAD);
          while (running) {
            pause(step());
          }
        });
  }

  /** One chunk; how long to wait before the next. */
  private long step() {
    AtomicReference<Chunk> claimed = new AtomicReference<>();
    try {
      QuarkusTransaction.requiringNew().timeout(600).run(() -> mergeNext(claimed));
      if (claimed.get() != null && claimed.get().nth() == 1) {
        statistics.catchUp();
      }
      ends.complete();
      return claimed.get() == null ? IDLE_MILLIS : 0;
    } catch (RuntimeException failed) {
      // The chunk's transaction is undone and the chunk is free again, for us or a replica: a
      // deadlock or a person registered online at the same moment passes at the next try.
      LOG.warn("A chunk could not be merged and will be tried again", failed);
      if (claimed.get() != null && failures.merge(claimed.get().key(), 1, Integer::sum) >= TRIES) {
        failures.remove(claimed.get().key());
        QuarkusTransaction.requiringNew().run(() -> giveUp(claimed.get()));
      }
      return AFTER_FAULT_MILLIS;
    }
  }

  private void mergeNext(AtomicReference<Chunk> claimed) {
    chunks
        .claim()
        .ifPresent(
            chunk -> {
              claimed.set(chunk);
              chunks.done(chunk, merge(chunk));
            });
  }

  private Outcome merge(Chunk chunk) {
    if (chunk.rows().isEmpty()) {
      return Outcome.NONE;
    }
    List<Finding> findings = new ArrayList<>();
    Outcome outcome =
        Objects.requireNonNull(merging.get(chunk.job().kind())).merge(chunk, findings);
    imports.add(chunk.job(), findings);
    return outcome;
  }

  /** A chunk that never merges must not hold up the rest: its rows are refused and said so. */
  private void giveUp(Chunk chunk) {
    LOG.errorv("The chunk {0} is given up after {1} tries", chunk.key(), TRIES);
    imports.add(
        chunk.job(),
        chunk.rows().stream()
            .map(row -> Finding.refusal(row.line(), "", ImportProblem.NOT_MERGED))
            .toList());
    chunks.done(chunk, Outcome.NONE);
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
