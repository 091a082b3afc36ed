package id.graduasi.registry.intake;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@RegistryTest
class ImportTest {

  @Test
  void aFileRegistersFamiliesAndStartsTheirEnrollments() {
    CsvFile file = new CsvFile();
    String kk = file.family();
    file.family();

    JsonPath job = imported(file.text());

    assertThat(job.getLong("total")).isEqualTo(4);
    assertThat(job.getLong("done")).isEqualTo(4);
    assertThat(job.getLong("created")).isEqualTo(2);
    assertThat(job.getLong("refused")).isZero();
    String id = byCard(kk).getString("items[0].id");
    as("bojonegoro")
        .get("/api/v1/enrollments?familyId=" + id)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].programme", equalTo("PKH"))
        .body("items[0].startedOn", equalTo("2022-01-10"));
    as("bojonegoro")
        .get("/api/v1/families/" + id)
        .then()
        .body("members", hasSize(2))
        .body("members[1].birthDate", equalTo("2014-03-02"))
        .body("decile.dtsenVersion", equalTo("2026-Q3"))
        .body("indicators.luas_lantai", equalTo("36"));
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    CsvFile file = new CsvFile();
    file.family();
    file.family();
    imported(file.text());
    String before =
        Databases.query("select count(*) from journal where topic <> 'registry.quality'")
            .getFirst();

    JsonPath again = imported(file.text());

    assertThat(again.getLong("created")).isZero();
    assertThat(again.getLong("updated")).isZero();
    assertThat(again.getLong("unchanged")).isEqualTo(2);
    assertThat(
            Databases.query("select count(*) from journal where topic <> 'registry.quality'")
                .getFirst())
        .isEqualTo(before);
  }

  /** How much was told; issues are looked for beside, when an import is complete. */
  private static String told() {
    return Databases.query("select count(*) from journal where topic <> 'registry.quality'")
        .getFirst();
  }

  @Test
  void aBadRowIsRefusedByItselfWithLineColumnAndCode() {
    CsvFile file = new CsvFile();
    String kk = file.family();
    file.line(kk + ",352215020314900,Ani,P,2014-03-02,ANAK,BELUM KAWIN,35.22.15.1001,,,,,");
    int shortNik = file.lastLine();
    file.line(
        kk
            + ","
            + People.nik("352215420314")
            + ",Ani,P,2099-03-02,ANAK,BELUM KAWIN,35.22.15.1001,,,,,");
    int unborn = file.lastLine();
    file.line(
        kk
            + ","
            + People.nik("352215420314")
            + ",Ani,P,2014-03-02,ANAK,BELUM KAWIN,35.24.01.2001,,,,,");
    int elsewhere = file.lastLine();

    file.line(
        kk
            + ","
            + People.nik("352215420314")
            + ",A\0i,P,2014-03-02,ANAK,BELUM KAWIN,35.22.15.1001,,,,,");
    int unstorable = file.lastLine();

    JsonPath job = imported(file.text());

    assertThat(job.getLong("created")).isEqualTo(1);
    assertThat(job.getLong("refused")).isEqualTo(4);
    assertThat(refusals(job)).contains(unstorable + ",,character-not-allowed,");
    assertThat(refusals(job))
        .contains(shortNik + ",nomor_induk_kependudukan,nik-length,")
        .contains(unborn + ",tanggal_lahir,birth-date-in-future,")
        .contains(elsewhere + ",kode_wilayah,village-outside-area,");
  }

  @Test
  void aFamilyWithTwoHeadsIsRefusedWhole() {
    CsvFile file = new CsvFile();
    file.family();
    String kk = People.kk();
    file.head(kk, People.nik("352215410785"));
    file.head(kk, People.nik("352215410785"));

    JsonPath job = imported(file.text());

    assertThat(job.getLong("created")).isEqualTo(1);
    assertThat(job.getLong("refused")).isEqualTo(2);
    assertThat(byCard(kk).getList("items")).isEmpty();
  }

  @Test
  void aPersonTwiceInAFileIsTakenOnce() {
    CsvFile file = new CsvFile();
    String nik = People.nik("352215410785");
    file.head(People.kk(), nik);
    file.head(People.kk(), nik);
    int second = file.lastLine();

    JsonPath job = imported(file.text());

    assertThat(job.getLong("created")).isEqualTo(1);
    assertThat(refusals(job)).contains(second + ",nomor_induk_kependudukan,nik-repeated,");
  }

  @Test
  void aChangedCellChangesTheFamilyAndAnEmptyOneDoesNot() {
    CsvFile file = new CsvFile();
    String kk = file.family();
    imported(file.text());

    JsonPath job =
        imported(file.text().replace("Jl. Mawar 1", "Jl. Melati 7").replace(",36\n", ",\n"));

    assertThat(job.getLong("updated")).isEqualTo(1);
    JsonPath family = byCard(kk);
    assertThat(family.getString("items[0].address")).isEqualTo("Jl. Melati 7");
    assertThat(family.getString("items[0].indicators.luas_lantai")).isEqualTo("36");
  }

  @Test
  void anOlderFileNeverOverwritesANewerOne() {
    CsvFile file = new CsvFile();
    String kk = file.family();
    imported(file.text());

    JsonPath job = imported(file.text().replace("Jl. Mawar 1", "Jl. Lama 9"), "2020-01-01");

    assertThat(job.getLong("unchanged")).isEqualTo(1);
    assertThat(job.getLong("warnings")).isPositive();
    assertThat(byCard(kk).getString("items[0].address")).isEqualTo("Jl. Mawar 1");
  }

  @Test
  void aDryRunAnswersTheSameAndWritesNothing() {
    CsvFile file = new CsvFile();
    String kk = file.family();

    Response answer =
        as("bojonegoro")
            .contentType("text/csv")
            .body(file.text())
            .post("/api/v1/imports?kind=families&dtsenVersion=2026-Q3&dryRun=true");
    JsonPath job = finished(answer);

    assertThat(job.getLong("created")).isEqualTo(1);
    assertThat(byCard(kk).getList("items")).isEmpty();
  }

  @Test
  void semicolonsAByteOrderMarkASeparatorLineAndGzipAreUnderstood() throws IOException {
    CsvFile file = new CsvFile();
    String kk = file.family();
    String text = "\uFEFFsep=;\n" + file.text().replace(',', ';').replace("nama", " NAMA ");

    Response answer =
        as("bojonegoro")
            .contentType("text/csv")
            .header("Content-Encoding", "gzip")
            .body(gzip(text.getBytes(StandardCharsets.UTF_8)))
            .post("/api/v1/imports?kind=families&dtsenVersion=2026-Q3");

    assertThat(finished(answer).getLong("created")).isEqualTo(1);
    assertThat(byCard(kk).getList("items")).hasSize(1);
  }

  @Test
  void aFileThatIsNoneIsRefusedWithAReason() {
    refused("", 422, "csv-empty");
    refused("\n", 422, "csv-empty");
    refused("nama\nSiti\n", 422, "column-missing");
    refused(CsvFile.HEADER + "\n", 422, "csv-without-rows");
    as("bojonegoro")
        .contentType("text/csv")
        .body(new byte[] {'n', 'a', (byte) 0xC3, (byte) 0x28})
        .post("/api/v1/imports?dtsenVersion=2026-Q3")
        .then()
        .statusCode(422)
        .body("code", equalTo("csv-not-utf8"));
    as("bojonegoro")
        .contentType("text/csv")
        .header("Content-Encoding", "gzip")
        .body("no gzip")
        .post("/api/v1/imports?dtsenVersion=2026-Q3")
        .then()
        .statusCode(422)
        .body("code", equalTo("not-gzip"));
  }

  @Test
  void aFileThatBreaksInTheMiddleLeavesNothingBehind() {
    CsvFile file = new CsvFile();
    String kk = file.family();
    byte[] good = file.text().getBytes(StandardCharsets.UTF_8);
    byte[] broken = java.util.Arrays.copyOf(good, good.length + 2);
    broken[good.length] = (byte) 0xC3;
    broken[good.length + 1] = (byte) 0x28;

    as("bojonegoro")
        .contentType("text/csv")
        .body(broken)
        .post("/api/v1/imports?dtsenVersion=2026-Q3")
        .then()
        .statusCode(422)
        .body("code", equalTo("csv-not-utf8"))
        .body("detail", containsString("line"));
    assertThat(byCard(kk).getList("items")).isEmpty();
    assertThat(
            Databases.query(
                "select count(*) from import_row r join import_job j on j.id = r.import_id"
                    + " where j.state = 'FAILED'"))
        .containsExactly("0");
  }

  @Test
  void aGzipBombIsStopped() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write((CsvFile.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
      byte[] zeros = "0".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1_200; i++) {
        gzip.write(zeros);
      }
    }

    as("bojonegoro")
        .contentType("text/csv")
        .header("Content-Encoding", "gzip")
        .body(bomb.toByteArray())
        .post("/api/v1/imports?dtsenVersion=2026-Q3")
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(413, 422));
  }

  @Test
  void theProgressStreamsUntilTheEnd() {
    CsvFile file = new CsvFile();
    file.family();
    String id = imported(file.text()).getString("id");

    String events =
        as("bojonegoro").get("/api/v1/imports/" + id + "/progress").then().extract().asString();

    assertThat(events).startsWith("data:").contains("\"COMPLETED\"");
  }

  @Test
  void anotherRegencySeesNothingOfAnImport() {
    CsvFile file = new CsvFile();
    file.family();
    String id = imported(file.text()).getString("id");

    as("lamongan").get("/api/v1/imports/" + id).then().statusCode(404);
    as("lamongan").get("/api/v1/imports/" + id + "/refusals").then().statusCode(404);
    as("lamongan").get("/api/v1/imports/" + id + "/progress").then().statusCode(404);
  }

  @Test
  void aDecileNeedsItsVersion() {
    CsvFile file = new CsvFile();
    file.family();

    as("bojonegoro")
        .contentType("text/csv")
        .body(file.text())
        .post("/api/v1/imports")
        .then()
        .statusCode(422)
        .body("code", equalTo("dtsen-version-required"))
        .body("violations.field", contains("dtsenVersion"));
  }

  private static JsonPath imported(String text) {
    return finished(send(text, ""));
  }

  private static JsonPath imported(String text, String asOf) {
    return finished(send(text, "&asOf=" + asOf));
  }

  private static Response send(String text, String more) {
    return Sent.file("bojonegoro", "families", text, "&dtsenVersion=2026-Q3" + more);
  }

  private static void refused(String text, int status, String code) {
    send(text, "").then().statusCode(status).body("code", equalTo(code));
  }

  private static JsonPath finished(Response accepted) {
    return Sent.finished("bojonegoro", accepted);
  }

  private static JsonPath byCard(String kk) {
    return as("bojonegoro").body(Map.of("kk", kk)).post("/api/v1/families/lookups").jsonPath();
  }

  private static String refusals(JsonPath job) {
    return Sent.refusals("bojonegoro", job);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }
    return packed.toByteArray();
  }
}
