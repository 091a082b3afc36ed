package id.graduasi.registry.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.graduasi.platform.web.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file as it streams in: UTF-8 with or without a byte order mark, comma or semicolon, with or
 * without a {@code sep=} line, plain or gzip. What it yields are records with their line numbers.
 */
final class CsvSource implements AutoCloseable {

  private static final int LONGEST_FIRST_LINE = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final long linesBefore;
  private long line;

  private CsvSource(BufferedReader text) throws IOException {
    char separator = 0;
    long skipped = 0;
    String first = peek(text);
    if (first.startsWith("sep=") && first.length() >= 5) {
      separator = first.charAt(4);
      text.readLine();
      skipped = 1;
      first = peek(text);
    }
    this.linesBefore = skipped;
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator == 0 ? separatorOf(first) : separator)
            .maxBufferSize(4 * 1024 * 1024)
            // A row of another width is refused by itself, not the file.
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text);
    this.records = reader.iterator();
  }

  /** Opens a stream; a file that cannot be one is refused at once. */
  static CsvSource open(InputStream body, @Nullable String encoding, long maxBytes) {
    try {
      InputStream plain = new UnpackedStream(unpack(body, encoding), maxBytes);
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
      return new CsvSource(text);
    } catch (IOException unreadable) {
      throw refusal(unreadable, 1);
    }
  }

  /** The next record, or null at the end. */
  @Nullable CsvRecord next() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber() + linesBefore;
      return record;
    } catch (UncheckedIOException unreadable) {
      throw refusal(unreadable.getCause(), line + 1);
    } catch (CsvParseException unreadable) {
      Throwable cause = unreadable.getCause();
      throw cause instanceof IOException io
          ? refusal(io, line + 1)
          : new Refused(ImportProblem.CSV_UNREADABLE, line + 1);
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
      throw new Refused(ImportProblem.ENCODING_NOT_SUPPORTED);
    }
    try {
      return new GZIPInputStream(body, 1 << 16);
    } catch (ZipException | java.io.EOFException notGzip) {
      throw new Refused(ImportProblem.NOT_GZIP);
    }
  }

  private static String peek(BufferedReader text) throws IOException {
    text.mark(LONGEST_FIRST_LINE);
    StringBuilder first = new StringBuilder();
    for (int i = 0; i < LONGEST_FIRST_LINE - 1; i++) {
      int one = text.read();
      if (one < 0 || one == '\n' || one == '\r') {
        break;
      }
      first.append((char) one);
    }
    text.reset();
    return first.toString();
  }

  private static char separatorOf(String header) {
    long semicolons = header.chars().filter(one -> one == ';').count();
    long commas = header.chars().filter(one -> one == ',').count();
    return semicolons > commas ? ';' : ',';
  }

  private static Refused refusal(IOException unreadable, long line) {
    return switch (unreadable) {
      case CharacterCodingException notUtf8 -> new Refused(ImportProblem.CSV_NOT_UTF8, line);
      case UnpackedStream.TooLarge more -> new Refused(ImportProblem.FILE_TOO_LARGE);
      case ZipException broken -> new Refused(ImportProblem.NOT_GZIP);
      default -> new Refused(ImportProblem.CSV_UNREADABLE, line);
    };
  }
}
