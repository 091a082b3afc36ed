package id.graduasi.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A packaged Quarkus application as a process of its own, with an explicit heap. */
final class ChildProcess implements AutoCloseable {
  private static final long READY_WITHIN_SECONDS = 180;

  private final Process process;
  private final Path log;

  private ChildProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** The options every measured JVM gets. */
  static List<String> jvm(int heap, String further) {
    List<String> line = new ArrayList<>();
    line.addAll(
        List.of(
            "-Xmx" + heap + "m",
            "-Xms" + heap + "m",
            "-XX:+UseSerialGC",
            "-Duser.timezone=Asia/Jakarta",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED"));
    Arrays.stream(further.split(" ")).filter(option -> !option.isBlank()).forEach(line::add);
    return line;
  }

  static ChildProcess start(
      Path jar, List<String> jvm, List<String> properties, Map<String, String> settings, Path log)
      throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(jvm);
    line.addAll(properties);
    line.addAll(List.of("-jar", jar.toString()));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()));
    builder.environment().putAll(settings);
    Process process = builder.start();
    process.getOutputStream().close();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new ChildProcess(process, log);
  }

  /** Waits until the address answers with this status. */
  void awaitStatus(String address, int status) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_WITHIN_SECONDS);
    while (status(address) != status) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IOException("not ready; its log is " + log);
      }
      Thread.sleep(200);
    }
  }

  private static int status(String address) {
    try {
      HttpURLConnection call = (HttpURLConnection) URI.create(address).toURL().openConnection();
      call.setConnectTimeout(2_000);
      call.setReadTimeout(5_000);
      return call.getResponseCode();
    } catch (IOException notYet) {
      return 0;
    }
  }

  long pid() {
    return process.pid();
  }

  /** What it has used of the processors so far. */
  double cpuSeconds() {
    return process.info().totalCpuDuration().map(used -> used.toMillis() / 1000.0).orElse(0.0);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(15, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
