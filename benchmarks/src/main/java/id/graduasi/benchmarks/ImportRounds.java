package id.graduasi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Imports of one size: new, against the limit; then the same file again, and one with changes. */
final class ImportRounds {
  private final Ground ground;
  private final RegistryTables tables;
  private final JvmMemory memory;
  private final Followers followers;
  private final List<String> villages;

  ImportRounds(
      Ground ground,
      RegistryTables tables,
      JvmMemory memory,
      Followers followers,
      List<String> villages) {
    this.ground = ground;
    this.tables = tables;
    this.memory = memory;
    this.followers = followers;
    this.villages = villages;
  }

  /**
   * What was seen at one size.
   *
   * @param rows final rows in all tables
   * @param ours seconds of each import of new families
   * @param followed seconds until all who follow had caught up with each
   * @param limit seconds of each copy of the same rows
   * @param unchanged seconds of the same file once more
   * @param changed seconds of the file with some changes
   */
  record Seen(
      int families,
      long rows,
      Median ours,
      Median followed,
      Median limit,
      double unchanged,
      double changed) {

    double rate() {
      return families / ours.value();
    }
  }

  /** An import that is not counted. */
  void warmUp(int families) throws Exception {
    Path file = file(families, false);
    Say.line(
        "first import after the start, %,d families, not counted: %s",
        families, once(file, families));
    Files.delete(file);
  }

  Seen measure(int families, int rounds) throws Exception {
    Path file = file(families, false);
    List<Double> ours = new ArrayList<>();
    List<Double> followed = new ArrayList<>();
    List<Double> limit = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      tables.empty();
      Once once = once(file, families);
      ours.add(once.seconds());
      followed.add(once.followed());
      Say.line("%,d families, round %d: import %s", families, round, once);
      if (round == 1) {
        tables.dump();
      }
      tables.cloneEmpty();
      tables.checkpoint();
      limit.add(tables.copy());
      tables.dropClones();
      Say.line("%,d families, round %d: copy %.2f s", families, round, limit.getLast());
    }
    tables.deleteDump();
    long rows = tables.rows();
    tables.settle();
    Once unchanged = once(file, 0);
    Say.line("%,d families, the same file again: %s", families, unchanged);
    Files.delete(file);
    Path different = file(families, true);
    Once changed = once(different, 0);
    Say.line("%,d families, one in %d changed: %s", families, FamilyFile.CHANGED, changed);
    Files.delete(different);
    return new Seen(
        families,
        rows,
        new Median(ours),
        new Median(followed),
        new Median(limit),
        unchanged.seconds(),
        changed.seconds());
  }

  private Path file(int families, boolean changed) throws IOException {
    Path file = ground.folder().resolve("families.csv");
    long people =
        changed
            ? FamilyFile.writeChanged(file, families, villages)
            : FamilyFile.write(file, families, villages);
    Say.line("%,d families, %,d people, %.1f MB of CSV", families, people, Files.size(file) / 1e6);
    return file;
  }

  private Once once(Path file, long created)
      throws IOException, SQLException, InterruptedException {
    tables.checkpoint();
    memory.reset();
    followers.begin();
    double cpu = ground.registry().cpuSeconds();
    long start = System.nanoTime();
    JsonNode job = ground.api().importFile(file);
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuAtEnd = ground.registry().cpuSeconds();
    tables.awaitSent();
    double sent = (System.nanoTime() - start) / 1e9;
    followers.await(created);
    double followed = (System.nanoTime() - start) / 1e9;
    tables.awaitQuiet();
    double quiet = (System.nanoTime() - start) / 1e9;
    Duration upload =
        Duration.between(
            Instant.parse(job.path("receivedAt").asText()),
            Instant.parse(job.path("startedAt").asText()));
    return new Once(
        seconds, upload.toMillis() / 1e3, sent, followed, quiet, cpuAtEnd - cpu, memory.peaks());
  }
}
