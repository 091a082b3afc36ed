package id.graduasi.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A launcher in a process of its own, as a user starts it, and what it has said so far. */
final class Launched {
  private final Process process;
  private final Path output;

  private Launched(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** A folder laid out like the repository after a build, with stand-ins for the services. */
  static Path builtRepository(Path home) throws IOException {
    for (Service service : Service.values()) {
      Path jar = ServiceCommand.jar(home, service);
      Files.createDirectories(jar.getParent());
      Manifest manifest = new Manifest();
      manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
      manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, urls());
      try (OutputStream file = Files.newOutputStream(jar);
          JarOutputStream out = new JarOutputStream(file, manifest)) {
        out.finish();
      }
    }
    return home;
  }

  private static String urls() {
    StringBuilder urls = new StringBuilder();
    for (String entry : classPath().split(System.getProperty("path.separator"))) {
      urls.append(Path.of(entry).toUri()).append(' ');
    }
    return urls.toString();
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  static Launched start(Path home, Path output, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m", "-Dgraduasi.home=" + home, "-cp", classPath(), Graduasi.class.getName()));
    command.addAll(List.of(arguments));
    return new Launched(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start(),
        output);
  }

  /** Runs a command that ends of itself; its exit code and what it said. */
  static String answer(Path home, Path output, int exitCode, String... arguments)
      throws IOException, InterruptedException {
    Launched launched = start(home, output, arguments);
    if (launched.awaitEnd() != exitCode) {
      throw new AssertionError(
          "exit code " + launched.process.exitValue() + ": " + launched.said());
    }
    return launched.said().strip();
  }

  String said() throws IOException {
    return Files.readString(output);
  }

  void awaitSaying(String text) throws IOException, InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (!said().contains(text)) {
      if (System.nanoTime() > end || (!process.isAlive() && !said().contains(text))) {
        throw new AssertionError("did not say \"" + text + "\" but: " + said());
      }
      Thread.sleep(100);
    }
  }

  /** As Ctrl-C or a service manager does. */
  int terminate() throws InterruptedException {
    process.destroy();
    return awaitEnd();
  }

  /** As a machine does that runs out of memory. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    awaitEnd();
  }

  private int awaitEnd() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("did not end within a minute");
    }
    return process.exitValue();
  }
}
