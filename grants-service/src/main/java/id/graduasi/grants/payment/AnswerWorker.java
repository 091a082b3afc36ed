package id.graduasi.grants.payment;

import id.graduasi.grants.grant.BankPayments;
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
 * Takes answers in, a chunk a transaction, as long as there are any, also those a killed service
 * has left; other replicas help.
 */
@ApplicationScoped
class AnswerWorker {

  private static final Logger LOG = Logger.getLogger(AnswerWorker.class);
  private static final Duration LONGEST_UPLOAD = Duration.ofHours(12);
  private static final int LONGEST_SECONDS = 120;
  private static final int TRIES = 5;

  private final AnswerQueue queue;
  private final PaymentImportTable imports;
  private final BankPayments payments;
  private final Semaphore work = new Semaphore(0);
  private final Map<UUID, Integer> failures = new ConcurrentHashMap<>();
  private volatile boolean running = true;
  private @Nullable Thread thread;

  AnswerWorker(AnswerQueue queue, PaymentImportTable imports, BankPayments payments) {
    this.queue = queue;
    this.imports = imports;
    this.payments = payments;
  }

  void start(@Observes StartupEvent started) {
    thread = Thread.ofPlatform().name("payment-results").start(this::run);
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
        "payment-results",
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
      boolean settled =
          QuarkusTransaction.requiringNew()
              .timeout(LONGEST_SECONDS)
              .call(() -> settleNext(claimed));
      if (claimed[0] != null) {
        failures.remove(claimed[0]);
      }
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                queue.complete();
                queue.endBroken(LONGEST_UPLOAD);
              });
      return settled;
    } catch (RuntimeException failed) {
      // The chunk's transaction is undone and the chunk is free again, for us or a replica.
      LOG.warn("A bank's answers could not be taken in and will be tried again", failed);
      giveUp(claimed[0]);
      return false;
    }
  }

  private boolean settleNext(UUID[] claimed) {
    Optional<AnswerQueue.Chunk> chunk = queue.claim();
    chunk.ifPresent(
        one -> {
          claimed[0] = one.job().id();
          settle(one);
        });
    return chunk.isPresent();
  }

  private void settle(AnswerQueue.Chunk chunk) {
    Job job = chunk.job();
    BankPayments.Settled settled =
        payments.settle(job.roundId(), queue.answers(chunk), job.dryRun(), job.cause());
    imports.add(job, settled.notTaken().stream().map(Finding::of).toList());
    queue.done(chunk, settled);
  }

  /** A file that cannot be taken in must not hold up the rest. */
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
