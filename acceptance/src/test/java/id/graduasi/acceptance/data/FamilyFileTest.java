package id.graduasi.acceptance.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FamilyFileTest {

  @Test
  void theSameSeedMakesTheSameFile() throws IOException {
    assertThat(text(FamilyFile.of("35.22", 50, 1))).isEqualTo(text(FamilyFile.of("35.22", 50, 1)));
    assertThat(text(FamilyFile.of("35.22", 50, 1)))
        .isNotEqualTo(text(FamilyFile.of("35.22", 50, 2)));
  }

  @Test
  void identifiersNeverRepeatAndAgreeWithTheirPeople() throws IOException {
    List<Map<Column, String>> rows = rows(FamilyFile.of("35.22", 30_000, 7));
    Set<String> niks = new HashSet<>();
    for (Map<Column, String> row : rows) {
      String nik = row.get(Column.NOMOR_INDUK_KEPENDUDUKAN);
      assertThat(nik).matches("3522[0-9]{8}9[0-9]{3}");
      assertThat(niks.add(nik)).as(nik).isTrue();
      int day = Integer.parseInt(nik.substring(6, 8));
      LocalDate born = LocalDate.parse(row.get(Column.TANGGAL_LAHIR));
      assertThat(day > 40).isEqualTo(row.get(Column.JENIS_KELAMIN).equals("P"));
      assertThat(day > 40 ? day - 40 : day).isEqualTo(born.getDayOfMonth());
      assertThat(Integer.parseInt(nik.substring(8, 10))).isEqualTo(born.getMonthValue());
      assertThat(Integer.parseInt(nik.substring(10, 12))).isEqualTo(born.getYear() % 100);
      assertThat(born).isBefore(Household.AS_OF);
    }
    families(rows).forEach(FamilyFileTest::isAFamily);
    assertThat(families(rows)).hasSize(30_000);
  }

  @Test
  void oneDistrictHasRoomForManyFamilies() throws IOException {
    List<Map<Column, String>> rows = rows(FamilyFile.of("35.24.01", 20_000, 7));
    assertThat(rows.stream().map(row -> row.get(Column.NOMOR_INDUK_KEPENDUDUKAN)).distinct())
        .hasSameSizeAs(rows);
    assertThat(families(rows)).hasSize(20_000);
  }

  @Test
  void brokenRowsAreOfTenKindsAndStandWhereTheAnswerSays() throws IOException {
    FamilyFile file = FamilyFile.of("35.22", 5_000, 42).brokenRows(100);
    FamilyFile.Written written = file.writeTo(OutputStream.nullOutputStream());
    List<Map<Column, String>> rows = rows(file);

    assertThat(written.rows()).isEqualTo(rows.size());
    assertThat(written.people()).isEqualTo(rows.size() - 100);
    assertThat(
            written.refused().stream()
                .collect(Collectors.groupingBy(BrokenRow::flaw, Collectors.counting())))
        .hasSize(10)
        .allSatisfy((flaw, count) -> assertThat(count).isEqualTo(10));
    assertThat(written.refused()).extracting(BrokenRow::line).isSorted().doesNotHaveDuplicates();
    for (BrokenRow broken : written.refused()) {
      Map<Column, String> row = rows.get((int) broken.line() - 2);
      String cell = row.get(broken.flaw().column());
      assertThat(cell).as(broken.toString()).matches(looks(broken.flaw()));
      assertThat(row.get(Column.STATUS_HUBUNGAN_KELUARGA).equals("KEPALA KELUARGA"))
          .isEqualTo(broken.flaw() == Flaw.HEAD_REPEATED);
    }
  }

  @Test
  void aRepeatedNikStandsInALaterLineThanItsFirst() throws IOException {
    FamilyFile file = FamilyFile.of("35.22", 500, 42).brokenRows(40);
    List<Map<Column, String>> rows = rows(file);
    for (BrokenRow broken : file.writeTo(OutputStream.nullOutputStream()).refused()) {
      if (broken.flaw() == Flaw.NIK_REPEATED) {
        String nik = rows.get((int) broken.line() - 2).get(Column.NOMOR_INDUK_KEPENDUDUKAN);
        assertThat(rows.subList(0, (int) broken.line() - 2))
            .extracting(row -> row.get(Column.NOMOR_INDUK_KEPENDUDUKAN))
            .containsOnlyOnce(nik);
      }
    }
  }

  @Test
  void anUnknownAreaOrAnOddNumberOfBrokenRowsIsRefused() {
    assertThatThrownBy(() -> FamilyFile.of("99.01", 1, 1)).hasMessageContaining("99.01");
    assertThatThrownBy(() -> FamilyFile.of("35.22", 1_000, 1).brokenRows(7))
        .hasMessageContaining("20");
  }

  private static String looks(Flaw flaw) {
    return switch (flaw) {
      case NIK_LENGTH -> "[0-9]{15}";
      case NIK_NOT_DIGITS -> "[0-9]{12}9A0B";
      case NIK_DATE_IMPOSSIBLE -> "[0-9]{6}3113[0-9]{6}";
      case NIK_SERIAL_ZERO -> "[0-9]{12}0000";
      case VILLAGE_NOT_FOUND -> "35\\.22\\.[0-9]{2}\\.9999";
      case VILLAGE_OUTSIDE_AREA -> "35\\.24\\..*";
      case BIRTH_DATE_IN_FUTURE -> "2999-12-31";
      case VALUE_NOT_ALLOWED -> "X";
      case NIK_REPEATED -> "[0-9]{16}";
      case HEAD_REPEATED -> "KEPALA KELUARGA";
    };
  }

  private static void isAFamily(List<Map<Column, String>> people) {
    assertThat(people).hasSizeBetween(3, 5);
    assertThat(people)
        .extracting(row -> row.get(Column.STATUS_HUBUNGAN_KELUARGA))
        .containsOnlyOnce("KEPALA KELUARGA");
    assertThat(people).extracting(row -> row.get(Column.PENGURUS)).containsOnlyOnce("YA");
    for (Column repeated : List.of(Column.KODE_WILAYAH, Column.ALAMAT, Column.DESIL_NASIONAL)) {
      assertThat(people.stream().map(row -> row.get(repeated)).distinct()).hasSize(1);
    }
  }

  private static java.util.Collection<List<Map<Column, String>>> families(
      List<Map<Column, String>> rows) {
    Function<Map<Column, String>, String> kk = row -> row.get(Column.NOMOR_KARTU_KELUARGA);
    return rows.stream().collect(Collectors.groupingBy(kk)).values();
  }

  private static List<Map<Column, String>> rows(FamilyFile file) throws IOException {
    return text(file).lines().skip(1).map(FamilyFileTest::row).toList();
  }

  private static Map<Column, String> row(String line) {
    // A comma inside quotes is followed by a blank here, one between cells never is.
    String[] cells = line.replace("\"", "").split(",(?! )", -1);
    assertThat(cells).hasSize(Column.values().length);
    return Arrays.stream(Column.values())
        .collect(
            Collectors.toMap(
                Function.identity(),
                column -> cells[column.ordinal()],
                (a, b) -> a,
                () -> new EnumMap<>(Column.class)));
  }

  private static String text(FamilyFile file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
