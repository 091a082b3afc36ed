package id.graduasi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDiaryTest {

  @TempDir private Path folder = Path.of("");

  private DemoDiary diary(DemoSize wanted) throws IOException {
    return DemoDiary.of(folder.resolve("demo"), wanted);
  }

  @Test
  void theSizeOfTheFirstStartStays() throws IOException {
    diary(DemoSize.SMALL);

    assertThat(diary(DemoSize.FULL).size()).isEqualTo(DemoSize.SMALL);
  }

  @Test
  void aLaterStartKnowsWhatIsDoneAndWhatWasSentLast() throws IOException {
    DemoDiary first = diary(DemoSize.FULL);
    first.sent("families-35.22", "a");
    first.done("families-35.22");
    first.sent("enrollments-35.22", "b");
    first.sent("enrollments-35.22", "c");

    DemoDiary second = diary(DemoSize.FULL);

    assertThat(second.isDone("families-35.22")).isTrue();
    assertThat(second.isDone("enrollments-35.22")).isFalse();
    assertThat(second.sent("enrollments-35.22")).contains("c");
    assertThat(second.sent("families-35.2")).isEmpty();
    assertThat(second.isFinished()).isFalse();
  }

  @Test
  void theEndIsKept() throws IOException {
    diary(DemoSize.FULL).finished();

    assertThat(diary(DemoSize.FULL).isFinished()).isTrue();
  }

  @Test
  void anotherSizeIsRefusedByName() {
    assertThat(DemoSize.of("small")).isEqualTo(DemoSize.SMALL);
    assertThatThrownBy(() -> DemoSize.of("medium"))
        .isInstanceOf(Trouble.class)
        .hasMessageContainingAll("full, small or none", "medium");
  }
}
