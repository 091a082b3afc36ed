package id.graduasi.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what a service wrote, even after the suite has stopped. */
@Command(name = "logs", description = "Show the log of a service.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {
  @ParentCommand private Graduasi graduasi = new Graduasi();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SERVICE",
      description = "registry, graduation, grants, reporting, postgres or launcher.")
  private String name = "";

  @Option(
      names = {"-n", "--lines"},
      defaultValue = "50",
      description = "How many of the last lines (default: ${DEFAULT-VALUE}).")
  private int lines;

  @Option(
      names = {"-f", "--follow"},
      description = "Go on with what is written from now on.")
  private boolean follow;

  @Override
  public Integer call() throws IOException, InterruptedException {
    DataFolder folder = DataFolder.at(graduasi.data());
    Path log = folder.log(Service.find(name).map(Service::label).orElse(name));
    if (!log.getParent().equals(log.normalize().getParent()) || Files.notExists(log)) {
      throw new Trouble(
          "There is no log of %s in %s; there are %s."
              .formatted(name, folder.root(), String.join(", ", known(log.getParent()))));
    }
    PrintWriter out = spec.commandLine().getOut();
    List<String> all;
    try (Stream<String> content = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      all = content.toList();
    }
    all.subList(Math.max(0, all.size() - lines), all.size())
        .forEach(line -> out.println(decoded(line)));
    out.flush();
    if (follow) {
      follow(log, out);
    }
    return 0;
  }

  private static List<String> known(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of("none yet");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".log"))
          .map(file -> file.substring(0, file.length() - 4))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static void follow(Path log, PrintWriter out) throws IOException, InterruptedException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(file.length());
      while (!Thread.currentThread().isInterrupted()) {
        String line = file.readLine();
        if (line == null) {
          out.flush();
          Thread.sleep(300);
        } else {
          out.println(decoded(line));
        }
      }
    }
  }

  private static String decoded(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
