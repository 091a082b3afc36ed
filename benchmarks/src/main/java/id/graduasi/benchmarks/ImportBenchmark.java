package id.graduasi.benchmarks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A file of new families through the API, against raw COPY of the rows it leaves behind. */
@Command(
    name = "import",
    description = "Import of new families, against raw COPY of the same final rows.",
    mixinStandardHelpOptions = true)
final class ImportBenchmark implements Callable<Integer> {
  private static final int WARM_UP = 20_000;

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(
      names = "--compare",
      paramLabel = "FAMILIES",
      defaultValue = "0",
      description = "A second size, in one round, whose rate is compared with the first's.")
  private int compare;

  @Option(
      names = "--with",
      paramLabel = "SERVICE",
      split = ",",
      description =
          "Services that run and follow meanwhile, e.g. reporting,graduation,grants; none unless"
              + " told otherwise.")
  private List<String> followers = List.of();

  @Override
  public Integer call() throws Exception {
    try (Ground ground = new Ground(options);
        Connection database = ground.connect();
        Followers following = new Followers(ground.servers(), followers);
        JvmMemory memory = JvmMemory.of(ground.registry().pid())) {
      ground.api().registerFacilitator();
      RegistryTables tables = new RegistryTables(database, ground.folder());
      ImportRounds rounds =
          new ImportRounds(ground, tables, memory, following, ground.api().villages());
      rounds.warmUp(Math.min(options.families, WARM_UP));
      List<ImportRounds.Seen> sizes = new ArrayList<>();
      sizes.add(rounds.measure(options.families, options.rounds));
      if (compare > 0) {
        sizes.add(rounds.measure(compare, 1));
      }
      print(database, sizes);
    }
    return 0;
  }

  private void print(Connection database, List<ImportRounds.Seen> sizes) throws Exception {
    Report report = new Report();
    for (ImportRounds.Seen seen : sizes) {
      String size = "%,d families".formatted(seen.families());
      double limit = seen.limit().value();
      report.row(size, seen.rate(), seen.families() / limit, "families/s", ">= 0.5");
      report.row(
          size + ", in rows", seen.rows() / seen.ours().value(), seen.rows() / limit, "rows/s", "");
      report.row(
          size + ": unchanged, limit new",
          seen.families() / seen.unchanged(),
          seen.rate(),
          "families/s",
          ">= 3");
      report.row(
          size + ": 1 %% changed, limit new".formatted(),
          seen.families() / seen.changed(),
          seen.rate(),
          "families/s",
          "");
    }
    if (sizes.size() > 1) {
      ImportRounds.Seen last = sizes.getLast();
      report.row(
          "%,d against %,d families".formatted(last.families(), options.families),
          last.rate(),
          sizes.getFirst().rate(),
          "families/s",
          ">= 0.8");
    }
    report.print(database, options);
    for (ImportRounds.Seen seen : sizes) {
      Say.line(
          "--families %d: seconds ours: %s, limit: %s",
          seen.families(), seen.ours().all("%.2f"), seen.limit().all("%.2f"));
      if (!followers.isEmpty()) {
        Say.line(
            "--families %d: %s had caught up after %s s: %.2f times the import (goal <= 1.2)",
            seen.families(),
            String.join(", ", followers),
            seen.followed().all("%.2f"),
            seen.followed().value() / seen.ours().value());
      }
    }
    Say.line(
        """
        Ours: from the first byte of the CSV to COMPLETED, through HTTP into a register without
        families: parse, encrypt, hash, stage, validate, match, write, journal, while the relay sends
        to Kafka on the same cores. The service is warm: one import went before.
        Limit: binary COPY of the very same rows of %s,
        one connection, one transaction a table, into empty clones with the same indexes and
        constraints, after a checkpoint. It leaves out: HTTP, CSV, rules, encryption, hashing, JSON,
        staging, row security, the search for who is known, Kafka, and the second core.\
        """,
        RegistryTables.names());
  }
}
