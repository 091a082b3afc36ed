package id.graduasi.benchmarks.memory;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the service answered, read from a file at the start: id, a tab, the body. */
@Singleton
class Answers {

  private final Map<String, byte[]> bodies = new HashMap<>();

  Answers(@ConfigProperty(name = "memory.answers") String file) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      lines.forEach(
          line -> {
            int tab = line.indexOf('\t');
            bodies.put(
                line.substring(0, tab), line.substring(tab + 1).getBytes(StandardCharsets.UTF_8));
          });
    }
  }

  Optional<byte[]> of(String id) {
    return Optional.ofNullable(bodies.get(id));
  }
}
