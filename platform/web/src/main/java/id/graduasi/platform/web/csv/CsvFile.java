package id.graduasi.platform.web.csv;

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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180) as it streams in: UTF-8 with or without a byte order mark, comma or
 * semicolon, with or without a {@code sep=} line, plain or gzip. What it yields are records with
 * their line numbers; never more than a buffer of the file is in memory.
 */
public final class CsvFile implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;
  private static final int LONGEST_FIRST_LINE = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final CsvRefusals refusals;
  private final long linesBefore;
  private long line;

  private CsvFile(BufferedReader text, int recordLength, CsvRefusals refusals) throws IOException {
    String first = peek(text);
    boolean named = first.startsWith("sep=") && first.length() >= 5;
    if (named) {
      text.readLine();
    }
    this.linesBefore = named ? 1 : 0;
    this.refusals = refusals;
    this.reader =
        CsvReader.builder()
            .fieldSeparator(named ? first.charAt(4) : separatorOf(first))
            .maxBufferSize(recordLength)
            // A row of another width is refused by itself, not the file.
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text);
    this.records = reader.iterator();
  }

  /**
   * Opens a file.
   *
   * @param encoding its {@code Content-Encoding}: {@code gzip}, {@code identity} or none
   * @throws Refused with the feature's own code where it cannot be read
   */
  public static CsvFile open(
      InputStream body, @Nullable String encoding, CsvLimits limits, CsvRefusals refusals) {
    try {
      InputStream plain = new UnpackedStream(unpack(body, encoding, refusals), limits.bytes());
      BufferedReader text =
          new BufferedReader(
              new InputStreamReader(
                  plain,
                  StandardCharsets.UTF_8
                      .newDecoder()
                      .onMalformedInput(CodingErrorAction.REPORT)
                      .onUnmappableCharacter(CodingErrorAction.REPORT)),
              BUFFER);
      text.mark(1);
      if (text.read() != BYTE_ORDER_MARK) {
        text.reset();
      }
      return new CsvFile(text, limits.recordLength(), refusals);
    } catch (IOException unreadable) {
      throw refusals.of(faultOf(unreadable), 1);
    }
  }

  /**
   * The next record, or null at the end.
   *
   * @throws Refused with the feature's own code where the file cannot be read on
   */
  public @Nullable CsvRecord next() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber() + linesBefore;
      return record;
    } catch (UncheckedIOException unreadable) {
      throw refusals.of(faultOf(unreadable.getCause()), line + 1);
    } catch (CsvParseException unreadable) {
      throw refusals.of(
          unreadable.getCause() instanceof IOException io ? faultOf(io) : CsvFault.UNREADABLE,
          line + 1);
    }
  }

  /** The line of the file on which the latest record began; from 1, 0 before the first. */
  public long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static InputStream unpack(
      InputStream body, @Nullable String encoding, CsvRefusals refusals) throws IOException {
    if (encoding == null || encoding.equals("identity")) {
      return body;
    }
    if (!encoding.equals("gzip")) {
      throw refusals.of(CsvFault.ENCODING_NOT_SUPPORTED, 1);
    }
    try {
      return new GZIPInputStream(body, BUFFER);
    } catch (ZipException | EOFException notGzip) {
      throw refusals.of(CsvFault.NOT_GZIP, 1);
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

  private static CsvFault faultOf(IOException unreadable) {
    return switch (unreadable) {
      case CharacterCodingException notUtf8 -> CsvFault.NOT_UTF8;
      case UnpackedStream.TooLarge more -> CsvFault.TOO_LARGE;
      case ZipException broken -> CsvFault.NOT_GZIP;
      case EOFException cut -> CsvFault.CUT_SHORT;
      default -> CsvFault.UNREADABLE;
    };
  }
}
