package id.graduasi.registry.intake;

import id.graduasi.platform.access.CurrentScope;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Stages the rows of one file by some thousand at a time, a few batches beside each other: while
 * one waits for the database the next is read, checked and locked. Whoever reads the file waits as
 * soon as all lanes are taken, so that the memory stays the same however long the file is.
 */
final class UploadLanes implements AutoCloseable {

  private static final int LANES = 2;
  private static final int ROWS = 2_500;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(LANES, Thread.ofPlatform().name("upload-", 0).factory());
  private final Semaphore free = new Semaphore(LANES + 1);
  private final List<CompletableFuture<Long>> batches = new ArrayList<>();
  private final Supplier<UploadBatch> batch;
  private final CurrentScope scope;
  private List<UploadBatch.Line> lines = new ArrayList<>(ROWS);
  private long rows;

  UploadLanes(Supplier<UploadBatch> batch, CurrentScope scope) {
    this.batch = batch;
    this.scope = scope;
  }

  void add(UploadBatch.Line line) {
    if (line.isBlank()) {
      return;
    }
    rows++;
    lines.add(line);
    if (lines.size() == ROWS) {
      send();
    }
  }

  /** How many rows the file has. */
  long rows() {
    return rows;
  }

  /** Waits for all that was added; answers how many rows were refused and are not in staging. */
  long refused() {
    send();
    try {
      return batches.stream().mapToLong(CompletableFuture::join).sum();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private void send() {
    List<UploadBatch.Line> full = lines;
    lines = new ArrayList<>(ROWS);
    free.acquireUninterruptibly();
    batches.add(
        CompletableFuture.supplyAsync(scope.carry(() -> batch.get().stage(full)), threads)
            .whenComplete((refused, failed) -> free.release()));
  }

  /** Nothing of the file is on its way any more afterwards. */
  @Override
  public void close() {
    threads.close();
  }
}
