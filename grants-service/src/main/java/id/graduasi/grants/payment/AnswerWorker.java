package id.graduasi.grants.payment;

import id.graduasi.grants.grant.BankPayments;
import id.graduasi.platform.journal.ChunkLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Takes a bank's answers in by the background. */
@ApplicationScoped
class AnswerWorker implements ChunkLoop.Chunks<AnswerQueue.Chunk> {

  private static final Duration LONGEST_UPLOAD = Duration.ofHours(12);

  private final AnswerQueue queue;
  private final PaymentImportTable imports;
  private final BankPayments payments;
  private final ChunkLoop<AnswerQueue.Chunk> loop =
      new ChunkLoop<>("payment-results", Duration.ofMinutes(2), this);

  AnswerWorker(AnswerQueue queue, PaymentImportTable imports, BankPayments payments) {
    this.queue = queue;
    this.imports = imports;
    this.payments = payments;
  }

  void start(@Observes StartupEvent started) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    loop.stop();
  }

  /** There is something to do. */
  void wake() {
    loop.wake();
  }

  @Override
  public Optional<AnswerQueue.Chunk> claim() {
    return queue.claim();
  }

  @Override
  public UUID jobOf(AnswerQueue.Chunk chunk) {
    return chunk.job().id();
  }

  @Override
  public void take(AnswerQueue.Chunk chunk) {
    Job job = chunk.job();
    BankPayments.Settled settled =
        payments.settle(job.roundId(), queue.answers(chunk), job.dryRun(), job.cause());
    imports.add(job, settled.notTaken().stream().map(Finding::of).toList());
    queue.done(chunk, settled);
  }

  @Override
  public void tidy() {
    queue.complete();
    queue.endBroken(LONGEST_UPLOAD);
  }

  @Override
  public void giveUp(UUID job) {
    queue.end(job, ImportState.FAILED);
  }
}
