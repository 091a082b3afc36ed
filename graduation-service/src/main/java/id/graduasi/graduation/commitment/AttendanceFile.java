package id.graduasi.graduation.commitment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.graduasi.platform.web.Refused;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file as it streams in: UTF-8 with or without a byte order mark, comma or semicolon, with or
 * without a {@code sep=} line, plain or gzip.
 */
final class AttendanceFile implements AutoCloseable {

  private static final int LONGEST_FIRST_LINE = 16 * 1024;
  private static final int LONGEST_RECORD = 1024 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final long skipped;
  private long line = 1;

  private AttendanceFile(BufferedReader text) throws IOException {
    String first = peek(text);
    boolean named = first.startsWith("sep=") && first.length() >= 5;
    char separator = named ? first.charAt(4) : separatorOf(first);
    if (named) {
      text.readLine();
    }
    this.skipped = named ? 1 : 0;
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .maxBufferSize(LONGEST_RECORD)
            // A row of another width is refused by itself, not the file.
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text);
    this.records = reader.iterator();
  }

  static AttendanceFile open(InputStream body, @Nullable String encoding, long mostBytes) {
    try {
      InputStream plain = new BoundedStream(unpack(body, encoding), mostBytes);
      BufferedReader text =
          new BufferedReader(
              new InputStreamReader(
                  plain,
                  StandardCharsets.UTF_8
                      .newDecoder()
                      .onMalformedInput(CodingErrorAction.REPORT)
                      .onUnmappableCharacter(CodingErrorAction.REPORT)),
              1 << 16);
      text.mark(1);
      if (text.read() != BYTE_ORDER_MARK) {
        text.reset();
      }
      return new AttendanceFile(text);
    } catch (IOException unreadable) {
      throw refusal(unreadable, 1);
    }
  }

  /** The next record, or null at the end; a file that cannot be read on is refused. */
  @Nullable CsvRecord next() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber() + skipped;
      return record;
    } catch (UncheckedIOException unreadable) {
      throw refusal(unreadable.getCause(), line + 1);
    } catch (CsvParseException unreadable) {
      Throwable cause = unreadable.getCause();
      throw cause instanceof IOException io
          ? refusal(io, line + 1)
          : new Refused(CommitmentProblem.ATTENDANCE_FILE_UNREADABLE, line + 1);
    }
  }

  /** The line on which the latest record began. */
  long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static InputStream unpack(InputStream body, @Nullable String encoding)
      throws IOException {
    if (encoding == null || encoding.equals("identity")) {
      return body;
    }
    if (!encoding.equals("gzip")) {
      throw new Refused(CommitmentProblem.ATTENDANCE_ENCODING_NOT_SUPPORTED);
    }
    try {
      return new GZIPInputStream(body, 1 << 16);
    } catch (ZipException | EOFException notGzip) {
      throw new Refused(CommitmentProblem.ATTENDANCE_FILE_NOT_GZIP);
    }
  }

  private static String peek(BufferedReader text) throws IOException {
    text.mark(LONGEST_FIRST_LINE);
    char[] start = new char[LONGEST_FIRST_LINE - 1];
    int read = 0;
    int more = text.read(start, 0, start.length);
    while (more > 0) {
      read += more;
      more = text.read(start, read, start.length - read);
    }
    text.reset();
    return new String(start, 0, read).lines().findFirst().orElse("");
  }

  private static char separatorOf(String header) {
    long semicolons = header.chars().filter(one -> one == ';').count();
    long commas = header.chars().filter(one -> one == ',').count();
    return semicolons > commas ? ';' : ',';
  }

  private static Refused refusal(IOException unreadable, long line) {
    return switch (unreadable) {
      case BoundedStream.TooLarge more -> new Refused(CommitmentProblem.ATTENDANCE_FILE_TOO_LARGE);
      case ZipException broken -> new Refused(CommitmentProblem.ATTENDANCE_FILE_NOT_GZIP);
      case EOFException cut -> new Refused(CommitmentProblem.ATTENDANCE_FILE_NOT_GZIP);
      default -> new Refused(CommitmentProblem.ATTENDANCE_FILE_UNREADABLE, line);
    };
  }
}
