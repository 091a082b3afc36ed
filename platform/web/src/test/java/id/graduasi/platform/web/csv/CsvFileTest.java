package id.graduasi.platform.web.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvRecord;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.Sentence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvFileTest {

  private static final CsvLimits LIMITS = new CsvLimits(1_000_000, 1_000);

  @Test
  void linesAreThoseOfTheFileHoweverItIsWritten() throws IOException {
    String text = "\uFEFFsep=;\na;b\n\"two\nlines\";1\n\n3;4\n";
    try (CsvFile file = open(bytes(text), null)) {
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
  void theSeparatorIsNamedOrTheOneOfWhichTheFirstLineHasMore() throws IOException {
    assertThat(rows("a,b;c\r\n1,2;3\r\n"))
        .containsExactly(List.of("a", "b;c"), List.of("1", "2;3"));
    assertThat(rows("a;b,c;d\r\n1;2,3;4\r\n"))
        .containsExactly(List.of("a", "b,c", "d"), List.of("1", "2,3", "4"));
    assertThat(rows("\uFEFFsep=|\r\na,;|b\r\n")).containsExactly(List.of("a,;", "b"));
  }

  @Test
  void anEmptyFileHasNoRecords() throws IOException {
    assertThat(rows("")).isEmpty();
    assertThat(rows("\uFEFF")).isEmpty();
    assertThat(rows("sep=,\n")).isEmpty();
  }

  @Test
  void aRowOfAnotherWidthIsARowOfTheFile() throws IOException {
    try (CsvFile file = open(bytes("a,b\n1\n1,2,3\n"), null)) {
      assertThat(next(file)).containsExactly("a", "b");
      assertThat(next(file)).containsExactly("1");
      assertThat(next(file)).containsExactly("1", "2", "3");
    }
  }

  @Test
  void aFileThatUnpacksBeyondTheLimitIsRefusedWhileItStreams() throws IOException {
    byte[] bomb = zipped("a,b\n" + "1,2\n".repeat(1_000_000));

    assertThat(bomb.length).isLessThan(100_000);
    assertRefused(bomb, "gzip", CsvFault.TOO_LARGE);
    assertRefused(bytes("a,b\n" + "1,2\n".repeat(300_000)), null, CsvFault.TOO_LARGE);
  }

  @Test
  void brokenGzipIsNamedAsSuch() throws IOException {
    byte[] whole = zipped("a,b\n" + "1,2\n".repeat(50_000));
    byte[] damaged = whole.clone();
    damaged[damaged.length - 6] ^= 1;

    assertRefused(Arrays.copyOf(whole, whole.length / 2), "gzip", CsvFault.CUT_SHORT);
    assertRefused(damaged, "gzip", CsvFault.NOT_GZIP);
    assertRefused(bytes("a,b\n"), "gzip", CsvFault.NOT_GZIP);
    assertRefused(bytes(""), "gzip", CsvFault.NOT_GZIP);
    assertRefused(bytes("a,b\n"), "br", CsvFault.ENCODING_NOT_SUPPORTED);
  }

  @Test
  void aFileThatIsNoTextInUtf8IsRefused() {
    assertRefused(
        "a,b\nSukm\u00E9,1\n".getBytes(StandardCharsets.ISO_8859_1), null, CsvFault.NOT_UTF8);
  }

  @Test
  void aRecordWithoutEndIsRefusedWithItsLine() {
    byte[] content = bytes("a,b\n1,2\n\"" + "x".repeat(2_000) + "\n");

    assertThatThrownBy(() -> readAll(content, null))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo(new Code(CsvFault.UNREADABLE));
              assertThat(refused.sentence().en()).isEqualTo("near line 3");
            });
  }

  private static void assertRefused(byte[] content, @Nullable String encoding, CsvFault fault) {
    assertThatThrownBy(() -> readAll(content, encoding))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(new Code(fault)));
  }

  private static void readAll(byte[] content, @Nullable String encoding) throws IOException {
    try (CsvFile file = open(content, encoding)) {
      while (file.next() != null) {
        assertThat(file.line()).isPositive();
      }
    }
  }

  private static CsvFile open(byte[] content, @Nullable String encoding) {
    return CsvFile.open(
        new ByteArrayInputStream(content),
        encoding,
        LIMITS,
        (fault, line) -> new Refused(new Code(fault), line));
  }

  private static List<List<String>> rows(String text) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvFile file = open(zipped(text), "gzip")) {
      for (CsvRecord record = file.next(); record != null; record = file.next()) {
        rows.add(record.getFields());
      }
    }
    return rows;
  }

  private static List<String> next(CsvFile file) {
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

  private record Code(CsvFault fault) implements ProblemCode {

    @Override
    public String name() {
      return fault.name();
    }

    @Override
    public int status() {
      return 422;
    }

    @Override
    public Sentence sentence() {
      return Sentence.of("dekat baris %s", "near line %s");
    }
  }
}
