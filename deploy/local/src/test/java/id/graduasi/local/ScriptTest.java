package id.graduasi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code graduasi} on machines that lack something. */
class ScriptTest {
  private static final Path SCRIPT =
      Path.of("").toAbsolutePath().getParent().getParent().resolve("graduasi");

  @TempDir private Path machine = Path.of("");

  private record Answer(int exitCode, String text) {}

  private Answer run(Map<String, String> environment, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("bash", SCRIPT.toString());
    builder.command().addAll(List.of(arguments));
    Map<String, String> all = new TreeMap<>(environment);
    all.putIfAbsent("PATH", machine.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(all);
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text.strip());
  }

  private Path command(Path file, String says) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + says + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file;
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = machine.resolve(name);
    command(home.resolve("bin/java"), "echo 'openjdk version \"" + version + "\" 2026-01-20' >&2");
    command(home.resolve("bin/javac"), ":");
    return home;
  }

  private Map<String, String> searching(Path... folders) {
    StringBuilder list = new StringBuilder();
    for (Path folder : folders) {
      list.append(folder).append(' ');
    }
    return Map.of("GRADUASI_JDK_FOLDERS", list.toString(), "PATH", tools());
  }

  /** The usual tools, and no java. */
  private String tools() {
    try {
      Path bin = Files.createDirectories(machine.resolve("tools"));
      for (String tool :
          new String[] {
            "bash", "sed", "head", "dirname", "readlink", "cut", "find", "mkdir", "touch"
          }) {
        Path link = bin.resolve(tool);
        Path real = Path.of("/usr/bin", tool);
        if (Files.notExists(link)) {
          Files.createSymbolicLink(link, Files.exists(real) ? real : Path.of("/bin", tool));
        }
      }
      return bin.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aNewEnoughJdkIsFoundBehindAnOldOne() throws Exception {
    Path good = jdk("jdk-21", "21.0.9");

    Answer answer = run(searching(jdk("jdk-8", "1.8.0_412"), jdk("jdk-17", "17.0.2"), good), "jdk");

    assertThat(answer.text()).isEqualTo(good.toString());
  }

  @Test
  void javaHomeComesFirst() throws Exception {
    Map<String, String> environment = new TreeMap<>(searching(jdk("jdk-21", "21.0.9")));
    Path chosen = jdk("chosen", "25.0.1");
    environment.put("JAVA_HOME", chosen.toString());

    assertThat(run(environment, "jdk").text()).isEqualTo(chosen.toString());
  }

  @Test
  void aTooOldJdkIsNamedInOneSentence() throws Exception {
    Path old = jdk("jdk-17", "17.0.2");

    Answer answer = run(searching(old), "up");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.text().lines()).hasSize(1);
    assertThat(answer.text()).contains("JDK 21 or newer", "17", old.toString(), "JAVA_HOME");
  }

  @Test
  void noJdkAtAllIsSaidInOneSentence() throws Exception {
    Answer answer = run(searching(machine.resolve("nothing")), "up");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.text().lines()).hasSize(1);
    assertThat(answer.text()).contains("none was found");
  }

  @Test
  void aMissingMavenIsSaidInOneSentence() throws Exception {
    Answer answer = run(searching(jdk("jdk-21", "21.0.9")), "test");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.text().lines()).hasSize(1);
    assertThat(answer.text()).contains("Maven 3.8.6 or newer", "no mvn on the PATH");
  }

  @Test
  void anOldMavenIsNamedInOneSentence() throws Exception {
    Map<String, String> environment = new TreeMap<>(searching(jdk("jdk-21", "21.0.9")));
    command(machine.resolve("maven/mvn"), "echo 'Apache Maven 3.6.3 (cecedd34)'");
    environment.put("PATH", machine.resolve("maven") + ":" + tools());

    Answer answer = run(environment, "test");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.text().lines()).hasSize(1);
    assertThat(answer.text()).contains("3.8.6 or newer", "3.6.3");
  }

  @Test
  void testIsTheWholeBuild() throws Exception {
    Map<String, String> environment = new TreeMap<>(searching(jdk("jdk-21", "21.0.9")));
    command(
        machine.resolve("maven/mvn"),
        "[ \"$1\" = -version ] && echo 'Apache Maven 3.10.0' || echo \"mvn $@\"");
    environment.put("PATH", machine.resolve("maven") + ":" + tools());

    assertThat(run(environment, "test").text()).isEqualTo("mvn -B -T 2 verify");
    assertThat(run(environment, "test", "--all", "--", "-o").text())
        .isEqualTo("mvn -B -T 2 -Pall -o verify");
    assertThat(run(environment, "test", "--fast").exitCode()).isEqualTo(1);
  }
}
