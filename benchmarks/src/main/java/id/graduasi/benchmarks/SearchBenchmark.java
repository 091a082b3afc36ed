package id.graduasi.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A page of fifty families over HTTP, against the bare query in a JDBC loop. */
@Command(
    name = "search",
    description = "A page of 50 families by name and by area, against the bare query.",
    mixinStandardHelpOptions = true)
final class SearchBenchmark implements Callable<Integer> {
  private static final int PAGE = 50;
  private static final int NAMES = 200;
  private static final String FAMILIES = "/api/v1/families";

  private static final String QUERY =
      """
      with page as (
        select * from family f where f.area_code >= ? and f.area_code < ? %s
        order by f.area_code, f.id limit %d)
      select * from page f left join member m on m.family_id = f.id
      order by f.area_code, f.id, m.position
      """;
  private static final String NAMED =
      "and f.id in (select m.family_id from member m where m.name ilike ?)";

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(
      names = "--seconds",
      defaultValue = "10",
      description = "How long one round asks (${DEFAULT-VALUE}).")
  private int seconds = 10;

  @Option(
      names = "--connections",
      defaultValue = "4",
      description = "Connections at once (${DEFAULT-VALUE}).")
  private int connections = 4;

  @Override
  public Integer call() throws Exception {
    try (Ground ground = new Ground(options);
        Connection database = ground.connect()) {
      Path file = ground.folder().resolve("families.csv");
      List<String> villages = ground.api().villages();
      FamilyFile.write(file, options.families, villages);
      ground.api().registerFacilitator();
      ground.api().importFile(file);
      RegistryTables tables = new RegistryTables(database, ground.folder());
      tables.awaitSent();
      tables.settle();
      Report report = new Report();
      measure(report, byName(ground));
      measure(report, byArea(ground, villages));
      report.print(database, options);
      Say.line(
          "--families %d --connections %d --seconds %d --rounds %d",
          options.families, connections, seconds, options.rounds);
      Say.line(
          """
          Ours: the first page of %d families with their people over keep-alive connections: token
          check, row security, masking, JSON. Limit: the same statement by the superuser, for whom
          row security does not exist, every column of every row read.""",
          PAGE);
    }
    return 0;
  }

  /** Full names: each is that of some hundred people, in all villages. */
  private Both byName(Ground ground) {
    SplittableRandom random = new SplittableRandom(50);
    List<String> names =
        IntStream.range(0, NAMES).mapToObj(n -> FamilyFile.name(random)).distinct().toList();
    String area = FamilyFile.AREA;
    return new Both(
        "search by name",
        ours(
            ground,
            names.stream()
                .map(
                    name ->
                        Question.post(
                            FAMILIES + "/searches?limit=" + PAGE, "{\"name\": \"" + name + "\"}"))
                .toList()),
        new QueryLoop(
            ground,
            QUERY.formatted(NAMED, PAGE + 1),
            names.stream().map(name -> List.of(area, area + "/", "%" + name + "%")).toList(),
            connections));
  }

  private Both byArea(Ground ground, List<String> villages) {
    List<String> districts =
        villages.stream().map(village -> village.substring(0, 8)).distinct().toList();
    return new Both(
        "list of a district",
        ours(
            ground,
            districts.stream()
                .map(area -> Question.get(FAMILIES + "?limit=" + PAGE + "&area=" + area))
                .toList()),
        new QueryLoop(
            ground,
            QUERY.formatted("", PAGE + 1),
            districts.stream().map(area -> List.of(area, area + "/")).toList(),
            connections));
  }

  private Readers ours(Ground ground, List<Question> questions) {
    return new Readers(ground.api().address(), ground.api().token(), questions, connections);
  }

  private void measure(Report report, Both both) throws Exception {
    both.ours().read(seconds);
    both.limit().read(seconds);
    List<Double> ours = new ArrayList<>();
    List<Double> limit = new ArrayList<>();
    for (int round = 1; round <= options.rounds; round++) {
      Readers.Seen seen = both.ours().read(seconds);
      ours.add(seen.rate());
      limit.add(both.limit().read(seconds));
      Say.line(
          "%s, round %d: registry %,.0f/s (p99 %.1f ms, %,d bytes), query %,.0f/s",
          both.name(), round, seen.rate(), seen.p99Millis(), seen.bytes(), limit.getLast());
    }
    report.row(
        both.name(), new Median(ours).value(), new Median(limit).value(), "pages/s", ">= 0.4");
  }

  /** The same question by both ways. */
  private record Both(String name, Readers ours, QueryLoop limit) {}
}
