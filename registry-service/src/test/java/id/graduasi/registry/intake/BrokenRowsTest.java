package id.graduasi.registry.intake;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A file of families with every kind of broken row between good ones. */
@RegistryTest
class BrokenRowsTest {

  private static final String HEADER =
      "nomor_kartu_keluarga,nomor_induk_kependudukan,nama,jenis_kelamin,tanggal_lahir,"
          + "status_hubungan_keluarga,status_kawin,kode_wilayah,alamat,partisipasi_sekolah,"
          + "jenjang_pendidikan,disabilitas,hamil_nifas,desil_nasional,penerima_pkh,"
          + "tanggal_mulai_pkh,pengurus\n";

  private final StringBuilder text = new StringBuilder(HEADER);
  private final List<String> expected = new ArrayList<>();
  private int line = 1;

  @Test
  void eachBrokenRowSaysWhereAndWhyInBothLanguagesAndTheGoodOnesAreIn() {
    String kk = People.kk();
    String head = People.nik("352215410785");
    row(
        kk,
        head,
        "Siti,P,1985-07-01,KEPALA KELUARGA,CERAI MATI,35.22.15.1001,,,,,,2,YA,2022-01-10,YA");
    broken(kk, "352215020314900", CHILD, "nomor_induk_kependudukan,nik-length");
    broken(kk, "35221502O314900I", CHILD, "nomor_induk_kependudukan,nik-not-digits");
    broken(kk, "3522153213149001", CHILD, "nomor_induk_kependudukan,nik-date-impossible");
    broken(kk, "3522150203140000", CHILD, "nomor_induk_kependudukan,nik-serial-zero");
    broken(kk, "", CHILD, "nomor_induk_kependudukan,value-required");
    broken("35221501", nik(), CHILD, "nomor_kartu_keluarga,kk-length");
    broken("", nik(), CHILD, "nomor_kartu_keluarga,value-required");
    broken(kk, head, CHILD, "nomor_induk_kependudukan,nik-repeated");
    broken(kk, nik(), CHILD.replace("Ani", ""), "nama,value-required");
    broken(kk, nik(), CHILD.replace("Ani", "A".repeat(201)), "nama,value-too-long");
    broken(kk, nik(), CHILD.replace(",P,", ",X,"), "jenis_kelamin,value-not-allowed");
    broken(kk, nik(), CHILD.replace("2014-03-02", "2014-02-30"), "tanggal_lahir,date-unreadable");
    broken(
        kk, nik(), CHILD.replace("2014-03-02", "2099-03-02"), "tanggal_lahir,birth-date-in-future");
    broken(
        kk, nik(), CHILD.replace("ANAK", "TETANGGA"), "status_hubungan_keluarga,value-not-allowed");
    broken(kk, nik(), CHILD.replace("BELUM KAWIN", "LAJANG"), "status_kawin,value-not-allowed");
    broken(
        kk,
        nik(),
        CHILD.replace("35.22.15.1001", "35.22.15.9999"),
        "kode_wilayah,village-not-found");
    broken(
        kk,
        nik(),
        CHILD.replace("35.22.15.1001", "35.24.01.2001"),
        "kode_wilayah,village-outside-area");
    broken(
        kk,
        nik(),
        CHILD.replace("1001,,", "1001," + "J".repeat(301) + ","),
        "alamat,value-too-long");
    broken(
        kk, nik(), CHILD.replace(",MASIH,", ",KADANG,"), "partisipasi_sekolah,value-not-allowed");
    broken(kk, nik(), CHILD.replace(",SD,", ",TK,"), "jenjang_pendidikan,value-not-allowed");
    broken(kk, nik(), CHILD.replace(",RINGAN,", ",SAKIT,"), "disabilitas,value-not-allowed");
    broken(kk, nik(), CHILD.replace(",TIDAK,2,", ",MUNGKIN,2,"), "hamil_nifas,value-not-allowed");
    broken(kk, nik(), CHILD.replace(",2,YA", ",11,YA"), "desil_nasional,value-not-allowed");
    broken(kk, nik(), CHILD.replace(",YA,2022", ",PUNYA,2022"), "penerima_pkh,value-not-allowed");
    broken(
        kk, nik(), CHILD.replace("2022-01-10", "2099-01-10"), "tanggal_mulai_pkh,date-in-future");
    broken(kk, nik(), CHILD + ",lebih", ",too-many-cells");
    broken(kk, nik(), CHILD.replace("Ani", "A\0i"), ",character-not-allowed");
    String headless = People.kk();
    broken(headless, nik(), CHILD, "status_hubungan_keluarga,head-missing");
    row(kk, nik(), CHILD);

    JsonPath job =
        Sent.imported("bojonegoro", "families", text.toString(), "&dtsenVersion=2026-Q3");

    List<String> english = refusals(job, "en");
    List<String> indonesian = refusals(job, "id");
    assertThat(english.stream().map(BrokenRowsTest::place).toList())
        .containsExactlyElementsOf(expected);
    assertThat(indonesian.stream().map(BrokenRowsTest::place).toList()).isEqualTo(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(english.get(i)).isNotEqualTo(indonesian.get(i)).doesNotContain("%s");
      assertThat(english.get(i).length()).isGreaterThan(expected.get(i).length() + 10);
    }
    assertThat(Sent.counts(job)).containsExactly(1, 0, 0, expected.size());
    assertThat(
            as("bojonegoro")
                .body(Map.of("kk", kk))
                .post("/api/v1/families/lookups")
                .jsonPath()
                .getList("items[0].members"))
        .hasSize(2);
  }

  private static final String CHILD =
      "Ani,P,2014-03-02,ANAK,BELUM KAWIN,35.22.15.1001,,MASIH,SD,RINGAN,TIDAK,2,YA,2022-01-10,";

  private void row(String kk, String nik, String rest) {
    line++;
    text.append(kk).append(',').append(nik).append(',').append(rest).append('\n');
  }

  private void broken(String kk, String nik, String rest, String columnAndCode) {
    row(kk, nik, rest);
    expected.add(line + "," + columnAndCode);
  }

  private static String nik() {
    return People.nik("352215420314");
  }

  private static List<String> refusals(JsonPath job, String language) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of("bojonegoro"))
        .header("Accept-Language", language)
        .get("/api/v1/imports/" + job.getString("id") + "/refusals")
        .asString()
        .lines()
        .skip(1)
        .toList();
  }

  /** Line, column and code of a line of refusals. */
  private static String place(String refusal) {
    String[] cells = refusal.split(",", 4);
    return cells[0] + "," + cells[1] + "," + cells[2];
  }
}
