package id.graduasi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoGeneratorTest {

  @Test
  void theFilesAreWhatTheGeneratorMakes() throws IOException {
    assertThat(content(DemoFile.all().get(0))).isEqualTo(DemoGenerator.bojonegoro());
    assertThat(content(DemoFile.all().get(1))).isEqualTo(DemoGenerator.lamongan());
  }

  @Test
  void everyIdentifierIsReservedAndEveryPersonIsThereOnce() {
    List<String[]> rows =
        DemoGenerator.bojonegoro().lines().skip(1).map(row -> row.split(",", -1)).toList();
    int columns = DemoGenerator.bojonegoro().lines().findFirst().orElseThrow().split(",").length;

    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(columns));
    assertThat(rows).allSatisfy(row -> assertThat(row[0]).matches("3522\\d{8}9\\d{3}"));
    assertThat(rows).allSatisfy(row -> assertThat(row[1]).matches("3522\\d{8}9\\d{3}"));
    assertThat(rows.stream().map(row -> row[1]).distinct()).hasSameSizeAs(rows);
  }

  @Test
  void everyFamilyHasOneHeadAndOneRepresentative() {
    List<String[]> rows =
        DemoGenerator.lamongan().lines().skip(1).map(row -> row.split(",", -1)).toList();
    long families = rows.stream().map(row -> row[0]).distinct().count();

    assertThat(rows.stream().filter(row -> row[5].equals("KEPALA KELUARGA")))
        .hasSize((int) families);
    assertThat(rows.stream().filter(row -> row[20].equals("YA"))).hasSize((int) families);
  }

  private static String content(DemoFile file) throws IOException {
    try (InputStream in = file.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
