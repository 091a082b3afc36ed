package id.graduasi.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A service as a process of its own: started, asked whether it is ready, and stopped by its handle.
 */
final class ServiceProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final String name;
  private final List<String> command;
  private final Path directory;
  private final Map<String, String> environment;
  private final Path log;
  private volatile Process process;

  private ServiceProcess(
      String name, List<String> command, Path directory, Map<String, String> environment, Path log)
      throws IOException {
    this.name = name;
    this.command = command;
    this.directory = directory;
    this.environment = environment;
    this.log = log;
    this.process = launch();
  }

  /**
   * Starts a process.
   *
   * @param directory in which the command is meant
   * @param log takes what it writes, after what is there
   */
  static ServiceProcess start(
      String name, List<String> command, Path directory, Map<String, String> environment, Path log)
      throws IOException {
    Files.createDirectories(log.getParent());
    return new ServiceProcess(name, command, directory, environment, log);
  }

  /** Starts it again after it has ended. */
  void restart() throws IOException {
    process = launch();
  }

  private Process launch() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    Process started = builder.start();
    started.getOutputStream().close();
    return started;
  }

  String name() {
    return name;
  }

  Path log() {
    return log;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** How it ended; only asked of one that has. */
  int exitCode() {
    return process.exitValue();
  }

  /** Waits until it ends of itself. */
  void await() throws InterruptedException {
    process.waitFor();
  }

  /** Asks it to end, as SIGTERM does. */
  void terminate() {
    process.destroy();
  }

  /** Waits for the end that was asked for; one that does not listen is killed. */
  void awaitEnd() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
