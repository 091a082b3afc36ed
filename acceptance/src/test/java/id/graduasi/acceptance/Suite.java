package id.graduasi.acceptance;

import id.graduasi.local.Graduasi;
import io.restassured.path.json.JsonPath;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The suite as {@code ./graduasi up} starts it, in processes of its own, on ports of its own. */
final class Suite implements AutoCloseable {

  /** Away from the ports of a suite that a developer may have running. */
  static final int PORT_OFFSET = 20_000;

  private final Path data;
  private final Path log;
  private final Collector traces;
  private Process process;
  private String demo = "none";
  private boolean written;

  private Suite(Path data, Path log, Collector traces) throws IOException {
    this.data = data;
    this.log = log;
    this.traces = traces;
    this.process = launch();
  }

  /** Starts on a data folder that does not exist yet, and waits until all is ready. */
  static Suite start(Path data) throws IOException, InterruptedException {
    Path log = Files.createTempFile("graduasi-up", ".log");
    Suite suite = new Suite(data, log, Collector.start());
    suite.awaitReady();
    return suite;
  }

  /** Hands over to somebody who writes: on a new data folder, unless nobody has written yet. */
  Suite emptied() throws IOException, InterruptedException {
    if (written) {
      beginAnew("none");
    }
    written = true;
    return this;
  }

  /** Hands over with a tenth of the demonstration, when all of it is there. */
  Suite withSmallDemo() throws IOException, InterruptedException {
    beginAnew("small");
    written = true;
    awaitDemo();
    return this;
  }

  private void beginAnew(String size) throws IOException, InterruptedException {
    remove();
    traces.forget();
    demo = size;
    process = launch();
    awaitReady();
  }

  /** The launcher keeps a diary, and says when something goes wrong. */
  private void awaitDemo() throws IOException, InterruptedException {
    Path diary = data.resolve("demo");
    Instant deadline = Instant.now().plus(Duration.ofMinutes(5));
    while (!Files.exists(diary) || !Files.readAllLines(diary).contains("finished")) {
      String told = Files.readString(log);
      if (told.contains("demo data could not be loaded") || Instant.now().isAfter(deadline)) {
        throw new AssertionError("the demo data was not loaded:\n" + told);
      }
      Thread.sleep(250);
    }
  }

  /** Stops, and starts on the same data. */
  void restart() throws IOException, InterruptedException {
    stop();
    process = launch();
    awaitReady();
  }

  /** The services inherit what the launcher is told by its environment. */
  private Process launch() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx768m",
            "-Dgraduasi.home=" + home(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Graduasi.class.getName(),
            "up",
            "--demo=" + demo,
            "--data=" + data,
            "--port-offset=" + PORT_OFFSET);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(traces.environment());
    return builder.start();
  }

  /** As Ctrl-C or a service manager does. */
  private void stop() {
    process.destroy();
    try {
      process.onExit().orTimeout(90, TimeUnit.SECONDS).join();
    } catch (CompletionException tooLong) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("the suite did not stop within 90 seconds", tooLong);
    }
  }

  /** Ends a service as a machine does that runs out of memory; the launcher starts it again. */
  void kill(String service) {
    ProcessHandle killed =
        ProcessHandle.of(pid(service))
            .orElseThrow(() -> new AssertionError(service + " does not run"));
    killed.destroyForcibly();
    killed.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** As the launcher wrote it down; a command line does not name the service everywhere. */
  private long pid(String service) {
    try {
      String state = Files.readString(data.resolve("state.json"));
      return JsonPath.from(state).getLong("services." + service);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A service's database as its superuser sees it, for what has no way through the API. */
  Connection database(String service) throws IOException, SQLException {
    Properties secrets = new Properties();
    try (Reader file = Files.newBufferedReader(data.resolve("secrets"))) {
      secrets.load(file);
    }
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + (15_432 + PORT_OFFSET) + "/" + service,
        "postgres",
        secrets.getProperty("postgres.password"));
  }

  /** What the services, the servers and the launcher have written into logs. */
  List<Path> logs() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("logs"))) {
      return Stream.concat(
              files.filter(file -> file.getFileName().toString().endsWith(".log")), Stream.of(log))
          .toList();
    }
  }

  /** What the services have traced since the data folder was new. */
  List<String> traces() {
    return traces.bodies();
  }

  @Override
  public void close() throws IOException {
    remove();
    traces.close();
  }

  /** Stops whatever still runs and removes the data. */
  private void remove() throws IOException {
    if (process.isAlive()) {
      stop();
    }
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  /** The address of a service, by its usual port. */
  static String address(int port) {
    return "http://localhost:" + (port + PORT_OFFSET);
  }

  /** The repository's root. */
  static Path home() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("graduasi")) ? here : here.getParent();
  }

  private void awaitReady() throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(Duration.ofMinutes(5));
    while (!allReady()) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        process.destroy();
        throw new AssertionError("the suite did not become ready:\n" + Files.readString(log));
      }
      Thread.sleep(250);
    }
  }

  private static boolean allReady() {
    return Stream.of(8080, 8081, 8082, 8083).allMatch(Calls::isReady);
  }
}
