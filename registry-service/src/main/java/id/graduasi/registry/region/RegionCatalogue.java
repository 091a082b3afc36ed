package id.graduasi.registry.region;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The official list of regions as it comes with the service, from the top level down. */
final class RegionCatalogue {

  /** The decree the list stands in; a later list gets another name and is taken in again. */
  static final String EDITION = "300.2.2-2138/2025";

  private static final List<String> FILES =
      List.of("provinces", "regencies", "districts", "villages");

  private RegionCatalogue() {}

  /** Hands over the whole list in chunks, in the same order each time. */
  static void forEachChunk(int size, Consumer<List<Region>> take) {
    List<Region> chunk = new ArrayList<>(size);
    for (String file : FILES) {
      try (CsvReader<NamedCsvRecord> rows = open(file)) {
        for (NamedCsvRecord row : rows) {
          chunk.add(Region.first(row.getField("code"), row.getField("name")));
          if (chunk.size() == size) {
            take.accept(List.copyOf(chunk));
            chunk.clear();
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (!chunk.isEmpty()) {
      take.accept(List.copyOf(chunk));
    }
  }

  private static CsvReader<NamedCsvRecord> open(String file) throws IOException {
    String name = "/regions/" + file + ".csv.gz";
    InputStream stream = RegionCatalogue.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("Missing in this build: " + name);
    }
    return CsvReader.builder()
        .ofNamedCsvRecord(new GZIPInputStream(stream), StandardCharsets.UTF_8);
  }
}
