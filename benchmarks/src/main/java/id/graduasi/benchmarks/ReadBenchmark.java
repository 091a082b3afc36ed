package id.graduasi.benchmarks;

import id.graduasi.platform.embedded.FreePort;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One family with its members over HTTP, against an endpoint that has the bytes in memory. */
@Command(
    name = "read",
    description = "Read of one family, against a Quarkus endpoint that answers from memory.",
    mixinStandardHelpOptions = true)
final class ReadBenchmark implements Callable<Integer> {
  private static final String PATH = "/api/v1/families/";

  // The longer the way of an answer, the longer the compiler takes to get through it.
  private static final int WARM_UP_ROUNDS = 4;

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(
      names = "--seconds",
      defaultValue = "10",
      description = "How long one round reads (${DEFAULT-VALUE}).")
  private int seconds = 10;

  @Option(
      names = "--connections",
      defaultValue = "8",
      description = "Keep-alive connections at once (${DEFAULT-VALUE}).")
  private int connections = 8;

  @Override
  public Integer call() throws Exception {
    try (Ground ground = new Ground(options);
        Connection database = ground.connect()) {
      Path file = ground.folder().resolve("families.csv");
      FamilyFile.write(file, options.families, ground.api().villages());
      ground.api().registerFacilitator();
      ground.api().importFile(file);
      RegistryTables tables = new RegistryTables(database, ground.folder());
      tables.awaitSent();
      tables.settle();
      List<String> ids = tables.familyIds();
      Path answers = ground.folder().resolve("answers.tsv");
      remember(ground.api(), ids, answers);
      int port = FreePort.any();
      try (ChildProcess memory =
          ChildProcess.start(
              options.home().resolve("benchmarks/target/quarkus-app/quarkus-run.jar"),
              ChildProcess.jvm(options.heap, ""),
              List.of("-Dmemory.answers=" + answers, "-Dquarkus.http.port=" + port),
              Map.of("GRADUASI_ISSUER", ground.issuer().url()),
              ground.folder().resolve("memory.log"))) {
        String address = "http://localhost:" + port;
        memory.awaitStatus(address + "/open/families/" + ids.getFirst(), 200);
        String token = ground.api().token();
        measure(
            new Readers(ground.api().address(), token, questions(PATH, ids), connections),
            new Readers(address, token, questions(PATH, ids), connections),
            new Readers(address, token, questions("/open/families/", ids), connections),
            database);
      }
    }
    return 0;
  }

  private void measure(Readers registry, Readers checked, Readers open, Connection database)
      throws Exception {
    Say.line("Warming up ...");
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      registry.read(seconds);
      checked.read(seconds);
      open.read(seconds);
    }
    List<Double> ours = new ArrayList<>();
    List<Double> withToken = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int round = 0; round < options.rounds; round++) {
      Readers.Seen one = registry.read(seconds);
      Readers.Seen two = checked.read(seconds);
      Readers.Seen three = open.read(seconds);
      ours.add(one.rate());
      withToken.add(two.rate());
      bare.add(three.rate());
      Say.line(
          "round %d: registry %,.0f/s (p99 %.1f ms, client's CPU %.0f us an answer, %d bytes);"
              + " memory with token check %,.0f/s (client %.0f us); without %,.0f/s (client %.0f us)",
          round + 1,
          one.rate(),
          one.p99Millis(),
          one.clientMicros(),
          one.bytes(),
          two.rate(),
          two.clientMicros(),
          three.rate(),
          three.clientMicros());
    }
    Report report = new Report();
    double rate = new Median(ours).value();
    report.row(
        "read one family, limit checks the token too",
        rate,
        new Median(withToken).value(),
        "answers/s",
        ">= 0.3");
    report.row(
        "the same, limit checks nothing", rate, new Median(bare).value(), "answers/s", ">= 0.3");
    report.print(database, options);
    Say.line(
        "--families %d --connections %d --seconds %d --rounds %d",
        options.families, connections, seconds, options.rounds);
    Say.line(
        """
        Ours: GET /api/v1/families/{id} of random families of the imported file, keep-alive, each
        connection asks again once it has its answer; token check, row security, one statement.
        Limit: another packaged Quarkus application (REST and OIDC, nothing else) with the registry's
        very answers in a map. It leaves out: the database, row security, JSON, masking, ETag, and
        the hop to a worker thread. Client and servers share the cores: what the client takes is
        shown, and takes more from the limit than from us.""");
  }

  private static List<Question> questions(String path, List<String> ids) {
    return ids.stream().map(id -> Question.get(path + id)).toList();
  }

  /** Asks the registry once for each family and keeps what it says. */
  private static void remember(RegistryApi api, List<String> ids, Path answers) throws IOException {
    try (LightClient client = new LightClient(api.address(), api.token());
        BufferedWriter out = Files.newBufferedWriter(answers)) {
      for (String id : ids) {
        out.write(
            id
                + "\t"
                + new String(client.ask(Question.get(PATH + id)), StandardCharsets.UTF_8)
                + "\n");
      }
    }
  }
}
