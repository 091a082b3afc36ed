package id.graduasi.graduation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvRecord;
import id.graduasi.platform.web.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AttendanceFileTest {

  private static final long MOST = 1_000_000;

  @Test
  void linesAreThoseOfTheFileHoweverItIsWritten() throws IOException {
    String text = "\uFEFFsep=;\na;b\n\"two\nlines\";1\n\n3;4\n";
    try (AttendanceFile file = open(bytes(text), null)) {
      assertThat(next(file)).containsExactly("a", "b");
      assertThat(file.line()).isEqualTo(2);
      assertThat(next(file)).containsExactly("two\nlines", "1");
      assertThat(file.line()).isEqualTo(3);
      assertThat(next(file)).containsExactly("3", "4");
      assertThat(file.line()).isEqualTo(6);
      assertThat(file.next()).isNull();
    }
  }

  @Test
  void aFileThatUnpacksBeyondTheLimitIsRefusedWhileItStreams() throws IOException {
    byte[] bomb = zipped("a,b\n" + "1,2\n".repeat(1_000_000));
    assertThat(bomb.length).isLessThan(100_000);
    assertRefused(bomb, "attendance-file-too-large");
  }

  @Test
  void brokenGzipIsNamedAsSuch() throws IOException {
    byte[] whole = zipped("a,b\n" + "1,2\n".repeat(50_000));
    assertRefused(Arrays.copyOf(whole, whole.length / 2), "attendance-file-not-gzip");
    assertRefused(bytes("a,b\n"), "attendance-file-not-gzip");
    assertThatThrownBy(() -> open(bytes("a,b\n"), "br"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.code().code()).isEqualTo("attendance-encoding-not-supported"));
  }

  @Test
  void aMonthIsReadByItsNumberInTheYearOfTheQuarterAndNeverInTheFuture() {
    List<String> header =
        Arrays.stream(AttendanceColumn.values()).map(AttendanceColumn::header).toList();
    RowReader reader = new RowReader(Quarter.of("2026-Q4"), LocalDate.of(2026, 11, 24), header);
    String child = "0198c0de-0004-7a00-8000-000000000004";

    assertThat(reader.read(List.of("F-1", child, "11", "20", "20"), 2).orElseThrow().month())
        .isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(reader.read(List.of("F-1", child, "2026-12", "20", "20"), 3)).isEmpty();
    assertThat(reader.read(List.of("F-1", child, "\u00A010\u00A0", "0", "0"), 4)).isEmpty();
    assertThat(reader.takeFindings())
        .extracting(Finding::line, Finding::column, Finding::code)
        .containsExactly(
            tuple(3L, "bulan", "month-in-future"),
            tuple(4L, "hari_sekolah", "commitment-value-unreadable"));
    assertThat(reader.takeFindings()).isEmpty();
  }

  private static void assertRefused(byte[] content, String code) {
    assertThatThrownBy(
            () -> {
              try (AttendanceFile file = open(content, "gzip")) {
                while (file.next() != null) {
                  assertThat(file.line()).isPositive();
                }
              }
            })
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code().code()).isEqualTo(code));
  }

  private static AttendanceFile open(byte[] content, String encoding) {
    InputStream stream = new ByteArrayInputStream(content);
    return AttendanceFile.open(stream, encoding, MOST);
  }

  private static List<String> next(AttendanceFile file) {
    CsvRecord record = file.next();
    assertThat(record).isNotNull();
    return record.getFields();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(bytes(text));
    }
    return packed.toByteArray();
  }
}
