package id.graduasi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the embedded servers have to say goes into a file, not between the progress lines. */
final class Logs {
  private static final Logger ROOT = Logger.getLogger("");

  private Logs() {}

  static void to(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
    FileHandler handler = new FileHandler(file.toString(), 10_000_000, 1, true);
    handler.setFormatter(new SimpleFormatter());
    ROOT.addHandler(handler);
    ROOT.setLevel(Level.WARNING);
  }
}
