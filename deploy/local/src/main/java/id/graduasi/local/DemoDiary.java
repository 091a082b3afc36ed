package id.graduasi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the demonstration data of a data folder has come, one line after another, so that a load
 * that was cut short goes on at the next start and repeats nothing that was finished. The size is
 * chosen at the first start and stays. Several threads may write into it.
 */
final class DemoDiary {
  private static final String SIZE = "size ";
  private static final String SENT = "sent ";
  private static final String DONE = "done ";
  private static final String FINISHED = "finished";

  private final Path file;
  private final List<String> lines;

  private DemoDiary(Path file, List<String> lines) {
    this.file = file;
    this.lines = new ArrayList<>(lines);
  }

  /** The diary of a folder; a new one begins with the size that is wanted. */
  static DemoDiary of(Path file, DemoSize wanted) throws IOException {
    DemoDiary diary =
        new DemoDiary(file, Files.exists(file) ? Files.readAllLines(file) : List.of());
    if (diary.lines.isEmpty()) {
      diary.write(SIZE + wanted.label());
    }
    return diary;
  }

  DemoSize size() {
    return DemoSize.of(lines.getFirst().substring(SIZE.length()));
  }

  synchronized boolean isFinished() {
    return lines.contains(FINISHED);
  }

  void finished() throws IOException {
    write(FINISHED);
  }

  synchronized boolean isDone(String step) {
    return lines.contains(DONE + step);
  }

  void done(String step) throws IOException {
    write(DONE + step);
  }

  /** The import that a step has sent its file to, by the last attempt. */
  synchronized Optional<String> sent(String step) {
    return lines.reversed().stream()
        .filter(line -> line.startsWith(SENT + step + " "))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .findFirst();
  }

  void sent(String step, String importId) throws IOException {
    write(SENT + step + " " + importId);
  }

  private synchronized void write(String line) throws IOException {
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    lines.add(line);
  }
}
