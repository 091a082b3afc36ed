package id.graduasi.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the shell block of the README's first ten minutes, against the suite under test. */
final class Readme {

  private static final Pattern BLOCK =
      Pattern.compile("## Ten minutes.*?```bash\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PORT = Pattern.compile("localhost:(80\\d\\d)");

  private Readme() {}

  /** What a run said and how it ended. */
  record Run(int exitCode, String output) {}

  static Run tenMinutes() throws IOException, InterruptedException {
    Matcher block = BLOCK.matcher(Files.readString(Suite.home().resolve("README.md")));
    if (!block.find()) {
      throw new AssertionError("the README has no shell block under \"Ten minutes\"");
    }
    String script =
        PORT.matcher(block.group(1))
            .replaceAll(
                port -> "localhost:" + (Integer.parseInt(port.group(1)) + Suite.PORT_OFFSET));
    Process bash =
        new ProcessBuilder("bash", "-e", "-u", "-o", "pipefail", "-c", script)
            .directory(Suite.home().toFile())
            .redirectErrorStream(true)
            .start();
    bash.getOutputStream().close();
    String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!bash.waitFor(3, TimeUnit.MINUTES)) {
      bash.destroyForcibly();
    }
    return new Run(bash.exitValue(), output);
  }
}
