package id.graduasi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A file of new families through the API, against raw COPY of the rows it leaves behind. */
@Command(
    name = "import",
    description = "Import of new families, against raw COPY of the same final rows.",
    mixinStandardHelpOptions = true)
final class ImportBenchmark implements Callable<Integer> {
  @Mixin private CommonOptions options = new CommonOptions();

  @Override
  public Integer call() throws Exception {
    try (Ground ground = new Ground(options);
        Connection database = ground.connect()) {
      Path file = ground.folder().resolve("families.csv");
      long people = FamilyFile.write(file, options.families);
      Say.line(
          "%,d families, %,d people, %.1f MB of CSV",
          options.families, people, Files.size(file) / 1e6);
      ground.api().registerFacilitator();
      RegistryTables tables = new RegistryTables(database, ground.folder());
      Once cold = once(ground, tables, file);
      Say.line("first import after the start, not counted: %s", cold);
      tables.dump();
      List<Double> ours = new ArrayList<>();
      List<Double> limit = new ArrayList<>();
      for (int round = 0; round < options.rounds; round++) {
        tables.cloneEmpty();
        tables.checkpoint();
        limit.add(tables.copy());
        tables.empty();
        Once warm = once(ground, tables, file);
        ours.add(warm.seconds());
        Say.line("round %d: copy %.2f s; import %s", round + 1, limit.getLast(), warm);
      }
      print(database, tables.rows(), new Median(ours), new Median(limit));
    }
    return 0;
  }

  private Once once(Ground ground, RegistryTables tables, Path file) throws Exception {
    tables.checkpoint();
    double cpu = ground.registry().cpuSeconds();
    long start = System.nanoTime();
    JsonNode job = ground.api().importFile(file);
    double seconds = (System.nanoTime() - start) / 1e9;
    tables.awaitSent();
    double sent = (System.nanoTime() - start) / 1e9;
    Duration upload =
        Duration.between(
            Instant.parse(job.path("receivedAt").asText()),
            Instant.parse(job.path("startedAt").asText()));
    return new Once(seconds, upload.toMillis() / 1e3, sent, ground.registry().cpuSeconds() - cpu);
  }

  private void print(Connection database, long rows, Median ours, Median limit) throws Exception {
    Report report = new Report();
    report.row(
        "import of new families",
        options.families / ours.value(),
        options.families / limit.value(),
        "families/s",
        ">= 0.5");
    report.row("the same, in rows", rows / ours.value(), rows / limit.value(), "rows/s", ">= 0.5");
    report.print(database, options);
    Say.line(
        "--families %d --rounds %d; seconds ours: %s, limit: %s",
        options.families, options.rounds, ours.all("%.2f"), limit.all("%.2f"));
    Say.line(
        """
        Ours: from the first byte of the CSV to COMPLETED, through HTTP into a register without
        families: parse, encrypt, hash, stage, validate, match, write, journal, while the relay sends
        to Kafka on the same cores. The service is warm: one import went before.
        Limit: binary COPY of the very same rows of family, member, enrollment, journal and
        journal_pending, one connection, one transaction a table, into empty clones with the same
        indexes and constraints, after a checkpoint. It leaves out: HTTP, CSV, rules, encryption,
        hashing, JSON, staging, row security, the search for who is known, Kafka, and the second
        core.""");
  }

  /**
   * One import.
   *
   * @param upload until all rows were staged and chunks were cut
   * @param sent until Kafka had acknowledged every event
   * @param cpu what the registry's process used, in seconds
   */
  private record Once(double seconds, double upload, double sent, double cpu) {

    @Override
    public String toString() {
      return String.format(
          java.util.Locale.ROOT,
          "%.2f s (staged after %.2f s, events sent after %.2f s, registry's CPU %.2f s)",
          seconds,
          upload,
          sent,
          cpu);
    }
  }
}
