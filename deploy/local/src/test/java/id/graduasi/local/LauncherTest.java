package id.graduasi.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with real servers and stand-ins for the four services. */
class LauncherTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of("");
  private Path home = Path.of("");
  private Ports ports = new Ports(0);
  private int outputs;

  @BeforeEach
  void build() throws IOException {
    home = Launched.builtRepository(folder.resolve("home"));
    ports = freePorts();
  }

  /** The data folder as the launcher left it, so that nothing survives a test that failed. */
  @AfterEach
  void nothingIsLeftRunning() throws IOException {
    DataFolder data = DataFolder.at(data());
    Leftovers.stop(data, line -> {});
  }

  private static Ports freePorts() {
    Random random = new Random();
    for (int attempt = 0; attempt < 50; attempt++) {
      Ports candidate = new Ports(2_000 + random.nextInt(10_000));
      try {
        candidate.requireFree();
        return candidate;
      } catch (Trouble taken) {
        // another offset, then
      }
    }
    throw new AssertionError("no free range of ports");
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Launched up() throws IOException {
    return Launched.start(
        home,
        output(),
        "up",
        "--data",
        data().toString(),
        "--demo=none",
        "--port-offset",
        Integer.toString(ports.offset()));
  }

  private Path output() {
    return folder.resolve("output-" + outputs++);
  }

  private String ask(int exitCode, String... arguments) throws Exception {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = data().toString();
    return Launched.answer(home, output(), exitCode, all);
  }

  @Test
  void theSuiteStartsAnswersStopsAndStartsAgainOnTheSameData() throws Exception {
    Launched first = up();
    first.awaitSaying("Ready after");

    assertThat(first.said()).contains(ports.address(Service.REGISTRY), "./graduasi token");
    assertThat(ask(0, "status").lines()).hasSize(4).allMatch(line -> line.contains(" ready "));
    assertThat(ask(0, "token", "bojonegoro")).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    assertThat(ask(1, "token", "nobody")).contains("no demo client named nobody", "lamongan");
    assertThat(ask(0, "logs", "registry")).contains("connected to registry, profile local");
    assertThat(ask(1, "logs", "../secrets")).contains("There is no log");
    assertThat(ask(1, "up")).contains("already running");

    crash(Service.GRANTS);
    first.awaitSaying("grants-service ended with exit code 3; it starts again");
    first.awaitSaying("grants-service runs again");
    assertThat(ask(0, "status")).contains("grants-service");

    assertThat(first.terminate()).isEqualTo(143);
    assertThat(first.said()).contains("Stopping.", "Stopped after").doesNotContain("did not stop");
    ports.requireFree();
    assertThat(ask(1, "status")).contains("No suite is running");

    Launched second = up();
    second.awaitSaying("Ready after");
    assertThat(second.said()).contains("Starting on");
    second.terminate();
  }

  @Test
  void whatAKilledLauncherLeavesBehindIsStoppedByTheNext() throws Exception {
    Launched first = up();
    first.awaitSaying("Ready after");
    JsonNode state = JSON.readTree(data().resolve("state.json").toFile());
    long orphan = state.get("services").get("registry").asLong();
    first.kill();
    assertThat(RunningSuite.isAlive(orphan)).isTrue();

    Launched second = up();
    second.awaitSaying("Ready after");

    assertThat(second.said()).contains("outlived an earlier launcher");
    assertThat(RunningSuite.isAlive(orphan)).isFalse();
    second.terminate();
  }

  @Test
  void aServiceThatIsNotBuiltIsNamed() throws Exception {
    Files.delete(ServiceCommand.jar(home, Service.GRADUATION));

    assertThat(ask(1, "up")).contains("graduation-service is not built").hasLineCount(1);
  }

  private void crash(Service service) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(ports.address(service) + "/crash")).build();
      client.send(request, BodyHandlers.discarding());
    } catch (IOException itHasGone) {
      // which was the purpose
    }
  }
}
