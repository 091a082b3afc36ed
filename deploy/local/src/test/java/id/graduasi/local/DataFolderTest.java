package id.graduasi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path parent = Path.of("");

  private Path root() {
    return parent.resolve("data");
  }

  private void finishAFirstStart() throws IOException {
    try (DataFolder folder = DataFolder.take(root(), false)) {
      folder.begin();
      Files.writeString(folder.resolve("kept"), "by the first start");
      folder.markReady();
    }
  }

  @Test
  void aNewFolderHasItsFirstStart() throws IOException {
    try (DataFolder folder = DataFolder.take(root(), false)) {
      assertThat(folder.begin()).isTrue();
    }
  }

  @Test
  void aFinishedFirstStartIsBuiltUpon() throws IOException {
    finishAFirstStart();

    try (DataFolder folder = DataFolder.take(root(), false)) {
      assertThat(folder.begin()).isFalse();
      assertThat(folder.resolve("kept")).exists();
    }
  }

  @Test
  void aStartThatWasRefusedBeforeItBeganLeavesNothingHalfWritten() throws IOException {
    DataFolder.take(root(), false).close();

    try (DataFolder folder = DataFolder.take(root(), false)) {
      assertThat(folder.begin()).isTrue();
    }
  }

  @Test
  void halfWrittenDataIsRefusedUntilReset() throws IOException {
    try (DataFolder folder = DataFolder.take(root(), false)) {
      folder.begin();
    }

    assertThatThrownBy(() -> DataFolder.take(root(), false))
        .isInstanceOf(Trouble.class)
        .hasMessageContainingAll("half-written", "--reset");
    try (DataFolder folder = DataFolder.take(root(), true)) {
      assertThat(folder.begin()).isTrue();
    }
  }

  @Test
  void aFolderWithUnknownContentIsNeitherUsedNorDeleted() throws IOException {
    Files.createDirectory(root());
    Files.writeString(root().resolve("thesis.txt"), "irreplaceable");

    for (boolean reset : new boolean[] {false, true}) {
      assertThatThrownBy(() -> DataFolder.take(root(), reset))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("--data");
    }
    assertThat(root().resolve("thesis.txt")).hasContent("irreplaceable");
  }

  @Test
  void resetDeletesWhatIsOurs() throws IOException {
    finishAFirstStart();

    try (DataFolder folder = DataFolder.take(root(), true)) {
      assertThat(folder.begin()).isTrue();
      assertThat(folder.resolve("kept")).doesNotExist();
    }
  }

  @Test
  void aFolderInUseIsNotTakenTwiceNorReset() throws IOException {
    finishAFirstStart();
    try (DataFolder folder = DataFolder.take(root(), false)) {
      for (boolean reset : new boolean[] {false, true}) {
        assertThatThrownBy(() -> DataFolder.take(root(), reset))
            .isInstanceOf(Trouble.class)
            .hasMessageContaining("already running");
      }
      assertThat(folder.resolve("kept")).exists();
    }
  }

  @Test
  void dataOfAnotherVersionIsRefused() throws IOException {
    finishAFirstStart();
    Files.writeString(root().resolve("graduasi-data"), "format=99\nstate=READY\n");

    assertThatThrownBy(() -> DataFolder.take(root(), false))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("another version");
  }
}
