package id.graduasi.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.graduasi.platform.web.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvSourceTest {

  private static final String LINE = "3522150101209001,Siti\n";

  @Test
  void aFileThatUnpacksBeyondItsLimitIsRefusedForItsSize() throws IOException {
    byte[] file = ("kk,nama\n" + LINE.repeat(20_000)).getBytes(StandardCharsets.UTF_8);

    try (CsvSource csv = CsvSource.open(new ByteArrayInputStream(file), null, 200_000)) {
      Refused refused = catchThrowableOfType(Refused.class, () -> readAll(csv));

      assertThat(refused.code()).isEqualTo(ImportProblem.FILE_TOO_LARGE);
    }
  }

  private static void readAll(CsvSource csv) {
    while (csv.next() != null) {
      // Only how it ends is of interest.
    }
  }
}
