package id.graduasi.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A line of what the press published of the demonstration's regions, and how this suite answers it.
 *
 * @param asOf the day or time as the source states it
 * @param service whose answer it is
 * @param asks the requests; what several answer is added up
 * @param read where the answer says it, as a path in the JSON
 * @param figure the measure and item under which it is recorded beside the data; empty for none
 * @param from the first day of its period; empty for a figure of a day
 * @param on the day it is compared on; empty where the source leaves it open
 */
public record PublishedLine(
    String areaCode,
    String area,
    String measure,
    String value,
    String unit,
    String asOf,
    String source,
    String note,
    String service,
    List<String> asks,
    String read,
    String figure,
    String from,
    String on) {

  /** All lines of the file; its columns are separated by {@code |}. */
  public static List<PublishedLine> all() {
    try (InputStream file = PublishedLine.class.getResourceAsStream("/published-figures.csv")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> of(line.split("\\|", -1)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return "%s: %s %s (%s)".formatted(area, value, measure, asOf);
  }

  private static PublishedLine of(String[] cells) {
    return new PublishedLine(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        cells[6],
        cells[7],
        cells[8],
        List.of(cells[9].split(";")),
        cells[10],
        cells[11],
        cells[12],
        cells[13]);
  }
}
