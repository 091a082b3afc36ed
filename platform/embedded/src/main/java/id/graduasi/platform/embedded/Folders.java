package id.graduasi.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Deletes folders. */
public final class Folders {
  private Folders() {}

  /** Deletes a folder and all in it; a folder that is not there is as good as deleted. */
  public static void delete(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try {
      List<Path> found;
      try (Stream<Path> walk = Files.walk(folder)) {
        found = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : found) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
