package id.graduasi.benchmarks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reports however many families there are, and how far they are behind the registry. */
@Command(
    name = "report",
    description =
        "Every dashboard call with few and with many families (1,000,000 unless told otherwise);"
            + " how soon an event is seen; how fast reporting catches up.",
    mixinStandardHelpOptions = true)
final class ReportBenchmark implements Callable<Integer> {
  private static final int MANY = 1_000_000;
  private static final double GOAL_MILLIS = 50;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(
      names = "--few",
      defaultValue = "10000",
      description = "Families of the books the large ones are compared with (${DEFAULT-VALUE}).")
  private int few = 10_000;

  @Option(
      names = "--calls",
      defaultValue = "100",
      description = "How often each call is counted (${DEFAULT-VALUE}).")
  private int calls = 100;

  @Option(
      names = "--writes",
      defaultValue = "200",
      description = "Events a second while their lag is measured (${DEFAULT-VALUE}).")
  private int writes = 200;

  @Option(
      names = "--seconds",
      defaultValue = "10",
      description = "How long the lag is measured; 0 leaves it out (${DEFAULT-VALUE}).")
  private int seconds = 10;

  @Option(
      names = "--behind",
      defaultValue = "20000",
      description = "Families whose events reporting catches up with (${DEFAULT-VALUE}).")
  private int behind = 20_000;

  @Option(
      names = "--compare",
      paramLabel = "FAMILIES",
      defaultValue = "0",
      description = "A second number to catch up with, whose rate is compared with the first's.")
  private int compare;

  @Option(
      names = "--audit",
      description = "Let reporting audit the large books too; the small ones it always does.")
  private boolean audit;

  @Override
  public Integer call() throws Exception {
    if (!spec.commandLine().getParseResult().hasMatchedOption("--families")) {
      options.families = MANY;
    }
    if (Math.max(behind, compare) > options.families) {
      throw new IllegalArgumentException(
          "events are made of the %,d families in the large books".formatted(options.families));
    }
    try (Servers servers = new Servers(options)) {
      List<Dashboards.Seen> dashboards = dashboards(servers);
      try (Connection small = servers.connect("few");
          Connection large = servers.connect("many")) {
        List<CatchingUp.Seen> caughtUp = catchUp(servers, small, large);
        FeedLag.Seen lag = lag(servers);
        print(large, dashboards, caughtUp, lag);
      }
    }
    return 0;
  }

  private List<Dashboards.Seen> dashboards(Servers servers) throws Exception {
    try (Service small = servers.start("reporting", "few");
        Service large = servers.start("reporting", "many")) {
      ReportingApi ofFew = settle(servers, small, few, true);
      ReportingApi ofMany = settle(servers, large, options.families, audit);
      try (LightClient one = new LightClient(ofFew.address(), ofFew.token());
          LightClient other = new LightClient(ofMany.address(), ofMany.token())) {
        return new Dashboards(one, other, calls).ask();
      }
    }
  }

  private ReportingApi settle(Servers servers, Service service, int families, boolean audited)
      throws Exception {
    ReportingApi api = new ReportingApi(service.address(), servers.issuer());
    long begun = System.nanoTime();
    try (Connection database = servers.connect(service.database())) {
      Country.settle(database, families);
    }
    Say.line("%,d families put into the books in %.1f s", families, seconds(begun));
    if (audited) {
      begun = System.nanoTime();
      Say.line(
          "reporting's own audit of them: %,d figures, none differs (%.1f s)",
          api.audit(), seconds(begun));
    }
    return api;
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  /** The small books once more by way of Kafka; then one or two numbers of families. */
  private List<CatchingUp.Seen> catchUp(Servers servers, Connection small, Connection large)
      throws Exception {
    CatchingUp catching = new CatchingUp(servers, new RegistryEvents());
    List<CatchingUp.Seen> seen = new ArrayList<>();
    catching.follow("fed", catching.send(small, few));
    try (Connection fed = servers.connect("fed")) {
      Say.line(
          "the events of the %,d families leave the same books: %,d rows compared",
          few, Books.compare(small, fed));
    }
    for (int families : new int[] {behind, compare}) {
      if (families > 0) {
        CatchingUp.Sent sent = catching.send(large, families);
        seen.add(catching.follow(seen.isEmpty() ? "behind" : "further", sent));
        Say.line(
            "%,d families: %,d events caught up with in %.1f s, %.1f s after the service was ready",
            families, sent.events(), seen.getLast().seconds(), seen.getLast().sinceReady());
      }
    }
    servers.forgetEvents(RegistryEvents.FAMILY, RegistryEvents.ENROLLMENT);
    return seen;
  }

  private FeedLag.Seen lag(Servers servers) throws Exception {
    if (seconds == 0) {
      return new FeedLag.Seen(0, 0, 0, 0, 0);
    }
    try (Service large = servers.start("reporting", "many")) {
      return new FeedLag(servers, new RegistryEvents()).measure(large.database(), writes, seconds);
    }
  }

  private void print(
      Connection database,
      List<Dashboards.Seen> dashboards,
      List<CatchingUp.Seen> caughtUp,
      FeedLag.Seen lag)
      throws Exception {
    for (Dashboards.Seen one : dashboards) {
      Say.line(
          "%-28s %-8s %,d families %.2f ms (%,d bytes), %,d families %.2f ms (%,d bytes): %.2f;"
              + " p99 %.1f ms",
          one.call().name(),
          one.area(),
          few,
          one.fewMillis(),
          one.fewBytes(),
          options.families,
          one.millis(),
          one.bytes(),
          one.ratio(),
          one.p99Millis());
    }
    Report report = new Report();
    for (DashboardCall call : DashboardCall.all()) {
      Dashboards.Seen worst = Dashboards.worst(dashboards, call);
      report.millis(call.name() + " of " + worst.area(), worst.millis(), worst.fewMillis(), "<= 2");
    }
    if (caughtUp.size() > 1) {
      report.row(
          "catching up with %,d families".formatted(compare),
          caughtUp.getLast().rate(),
          caughtUp.getFirst().rate(),
          "events/s",
          ">= 0.8");
    }
    report.print(database, options);
    Dashboards.Seen slowest =
        dashboards.stream()
            .max(Comparator.comparingDouble(Dashboards.Seen::p99Millis))
            .orElseThrow();
    Say.line(
        "%,d families: the highest p99 is %.1f ms (%s of %s; goal < %.0f ms); %d of %d calls are"
            + " above the goal.",
        options.families,
        slowest.p99Millis(),
        slowest.call().name(),
        slowest.area(),
        GOAL_MILLIS,
        dashboards.stream().filter(one -> one.p99Millis() >= GOAL_MILLIS).count(),
        dashboards.size());
    for (CatchingUp.Seen seen : caughtUp) {
      Say.line(
          "Catching up with %,d families: %,.0f events/s, %,.0f families/s.",
          seen.sent().families(),
          seen.rate(),
          seen.rate() * seen.sent().families() / seen.sent().events());
    }
    if (lag.events() > 0) {
      Say.line(
          "%,d events at %d/s: seen in the books after %.1f ms (median), %.1f ms (p99); read by a"
              + " bare consumer after %.1f, %.1f ms: p99 %.1f ms over it (goal <= 250 ms).",
          lag.events(),
          writes,
          lag.median(),
          lag.p99(),
          lag.kafkaMedian(),
          lag.kafkaP99(),
          lag.p99() - lag.kafkaP99());
    }
    Say.line(
        """
        Ours: the call with %,d families; limit: the same call with %,d in the same places, by turns,
        keep-alive, median of %d; of the nation, a province, a regency and a district the one with the
        highest ratio. Answers that list facilitators are longer where there are more of them.\
        """,
        options.families, few, calls);
  }
}
