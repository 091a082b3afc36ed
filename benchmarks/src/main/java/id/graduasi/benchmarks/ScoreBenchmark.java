package id.graduasi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A province scored, explained and stored, against reading the inputs and COPY of the results. */
@Command(
    name = "score",
    description =
        "A province scored and stored, against reading the inputs and raw COPY of the results;"
            + " 111,671 families unless told otherwise.",
    mixinStandardHelpOptions = true)
final class ScoreBenchmark implements Callable<Integer> {
  /** South Kalimantan in 2025. */
  private static final int PROVINCE = 111_671;

  private static final int ONE_IN = 100;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions options = new CommonOptions();

  @Override
  public Integer call() throws Exception {
    if (!spec.commandLine().getParseResult().hasMatchedOption("--families")) {
      options.families = PROVINCE;
    }
    try (Ground ground = new Ground(options, "graduation");
        Connection database = ground.connect();
        JvmMemory memory = JvmMemory.of(ground.process().pid())) {
      GraduationTables tables = new GraduationTables(database, ground.folder());
      Province province = new Province(tables);
      InputReading inputs = new InputReading(database, options.home());
      GraduationApi api = new GraduationApi(ground.address(), ground.issuer());
      long start = System.nanoTime();
      province.settle(options.families);
      Say.line(
          "%,d families put into the read model in %.1f s",
          options.families, (System.nanoTime() - start) / 1e9);
      warmUp(api, tables);
      List<Double> ours = new ArrayList<>();
      List<Double> reading = new ArrayList<>();
      List<Double> limit = new ArrayList<>();
      for (int round = 1; round <= options.rounds; round++) {
        tables.empty();
        tables.checkpoint();
        memory.reset();
        double cpu = ground.process().cpuSeconds();
        ours.add(run(api, "FULL", options.families));
        tables.awaitSent();
        Say.line(
            "round %d: run %.2f s (service's CPU %.2f s until all events were sent; %s)",
            round, ours.getLast(), ground.process().cpuSeconds() - cpu, memory.peaks());
        tables.dump();
        tables.cloneEmpty();
        tables.checkpoint();
        reading.add(inputs.read());
        limit.add(reading.getLast() + tables.copy());
        tables.dropClones();
        Say.line(
            "round %d: inputs read in %.2f s, and results copied: %.2f s",
            round, reading.getLast(), limit.getLast());
      }
      int changed = Math.max(1, options.families / ONE_IN);
      List<Double> incremental = new ArrayList<>();
      for (int round = 1; round <= options.rounds; round++) {
        tables.settle();
        province.change(changed);
        tables.checkpoint();
        incremental.add(run(api, "INCREMENTAL", changed));
        tables.awaitSent();
        Say.line("round %d: %,d changed, run %.2f s", round, changed, incremental.getLast());
      }
      print(
          database,
          new Median(ours),
          new Median(limit),
          new Median(reading),
          new Median(incremental));
      tables.deleteDump();
    }
    return 0;
  }

  /** Compiled code and warm caches, as in a service that has run for a while; not counted. */
  private void warmUp(GraduationApi api, GraduationTables tables) throws Exception {
    for (int i = 0; i < 2; i++) {
      long start = System.nanoTime();
      JsonNode run = api.score(Province.AREA + ".01", "FULL");
      Say.line(
          "run after the start, %,d families, not counted: %.2f s",
          run.path("created").asLong(), (System.nanoTime() - start) / 1e9);
    }
    tables.awaitSent();
  }

  private double run(GraduationApi api, String mode, long expected) throws Exception {
    long start = System.nanoTime();
    JsonNode run = api.score(Province.AREA, mode);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (run.path("created").asLong() != expected) {
      throw new IllegalStateException("not every family was scored: " + run);
    }
    return seconds;
  }

  private void print(
      Connection database, Median ours, Median limit, Median reading, Median incremental)
      throws Exception {
    Report report = new Report();
    report.row(
        "%,d families, scored and stored".formatted(options.families),
        options.families / ours.value(),
        options.families / limit.value(),
        "families/s",
        ">= 0.5");
    report.print(database, options);
    Say.line(
        "Seconds ours: %s; limit: %s (of it reading: %s).",
        ours.all("%.2f"), limit.all("%.2f"), reading.all("%.2f"));
    Say.line(
        "One in %d changed: %s s, %.1f %% of the full run's time (goal <= 5 %%).",
        ONE_IN, incremental.all("%.2f"), 100 * incremental.value() / ours.value());
    Say.line(
        """
        Ours: from POST /scoring-runs to COMPLETED: cut, read, score, explain, write, journal, while
        the relay sends to Kafka on the same cores.
        Limit: the same inputs by the same statement, chunk by chunk, every column looked at; then
        binary COPY of the very same rows of %s
        into empty clones with the same indexes and constraints. One connection. It leaves out HTTP,
        JSON, scoring, row security and Kafka.""",
        GraduationTables.names());
  }
}
