package id.graduasi.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a running suite leaves in its data folder, so that {@code status}, {@code token} and {@code
 * logs} find it.
 *
 * @param pid of the launcher
 * @param services process id of each service, by its short name
 */
record RunningSuite(long pid, int portOffset, Map<String, Long> services) {
  private static final String FILE = "state.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  RunningSuite {
    services = Map.copyOf(services);
  }

  void writeTo(DataFolder folder) throws IOException {
    PrivateFile.write(
        folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this));
  }

  static void forget(DataFolder folder) throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
  }

  /** The suite that runs on this folder. */
  static RunningSuite require(DataFolder folder) throws IOException {
    RunningSuite suite = leftIn(folder);
    if (suite == null || !isAlive(suite.pid())) {
      throw new Trouble(
          "No suite is running on %s; start one with ./graduasi up.".formatted(folder.root()));
    }
    return suite;
  }

  /** What the last suite wrote, running or not. */
  static @Nullable RunningSuite leftIn(DataFolder folder) throws IOException {
    Path file = folder.resolve(FILE);
    try {
      return JSON.readValue(Files.readString(file), RunningSuite.class);
    } catch (NoSuchFileException none) {
      return null;
    } catch (JsonProcessingException unreadable) {
      return null;
    }
  }

  static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  Ports ports() {
    return new Ports(portOffset);
  }
}
