package id.graduasi.graduation.commitment;

import id.graduasi.platform.journal.ChunkLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Merges files of school attendance by the background. */
@ApplicationScoped
class ImportWorker implements ChunkLoop.Chunks<ImportQueue.Chunk> {

  private static final Duration LONGEST_UPLOAD = Duration.ofHours(12);

  private final ImportQueue queue;
  private final ImportMerging merging;
  private final ChunkLoop<ImportQueue.Chunk> loop =
      new ChunkLoop<>("commitment-import", Duration.ofMinutes(10), this);

  ImportWorker(ImportQueue queue, ImportMerging merging) {
    this.queue = queue;
    this.merging = merging;
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
  public Optional<ImportQueue.Chunk> claim() {
    return queue.claim();
  }

  @Override
  public UUID jobOf(ImportQueue.Chunk chunk) {
    return chunk.job().id();
  }

  @Override
  public void take(ImportQueue.Chunk chunk) {
    merging.merge(chunk);
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
