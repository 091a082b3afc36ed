package id.graduasi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void theyAreMadeOnceAndKept() throws IOException {
    Secrets first = Secrets.of(folder.resolve("secrets"));
    Secrets second = Secrets.of(folder.resolve("secrets"));

    assertThat(second.keyset(Service.REGISTRY)).isEqualTo(first.keyset(Service.REGISTRY));
    assertThat(second.database(Service.GRANTS)).isEqualTo(first.database(Service.GRANTS));
    assertThat(first.hashKey(Service.REGISTRY)).isNotEqualTo(first.hashKey(Service.GRANTS));
  }

  @Test
  void nobodyElseMayReadThem() throws IOException {
    Secrets.of(folder.resolve("secrets"));

    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
        .isEqualTo("rw-------");
  }
}
