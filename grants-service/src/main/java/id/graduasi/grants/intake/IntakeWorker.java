package id.graduasi.grants.intake;

import id.graduasi.platform.journal.ChunkLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Brings files in by the background. */
@ApplicationScoped
class IntakeWorker implements ChunkLoop.Chunks<IntakeQueue.Chunk> {

  private static final Duration LONGEST_UPLOAD = Duration.ofHours(12);

  private final IntakeQueue queue;
  private final IntakeTable imports;
  private final IntakeKinds kinds;
  private final ChunkLoop<IntakeQueue.Chunk> loop =
      new ChunkLoop<>("grant-import", Duration.ofMinutes(10), this);

  IntakeWorker(IntakeQueue queue, IntakeTable imports, IntakeKinds kinds) {
    this.queue = queue;
    this.imports = imports;
    this.kinds = kinds;
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
  public Optional<IntakeQueue.Chunk> claim() {
    return queue.claim();
  }

  @Override
  public UUID jobOf(IntakeQueue.Chunk chunk) {
    return chunk.job().id();
  }

  @Override
  public void take(IntakeQueue.Chunk chunk) {
    IntakeJob job = chunk.job();
    IntakeOutcome outcome = kinds.named(job.kind()).merge(job, queue.rows(chunk));
    imports.add(job, outcome.findings());
    queue.done(chunk, outcome);
  }

  @Override
  public void tidy() {
    queue.complete();
    queue.endBroken(LONGEST_UPLOAD);
  }

  @Override
  public void giveUp(UUID job) {
    queue.end(job, IntakeState.FAILED);
  }
}
