package id.graduasi.graduation.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.infra.Databases;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@ServiceTest
class CommitmentImportTest {

  private static final String HEADER = "nomor_keluarga,id_anggota,bulan,hari_sekolah,hari_hadir\n";
  private static final String STATE = "select state from commitment_import where id = ?";

  @Test
  void aFileVerifiesAQuarterAndTwiceChangesNothing() {
    KnownTestFamily family = KnownTestFamily.arrived();
    String file =
        HEADER
            + row(family, "2026-04", 20, 20)
            + row(family, "5", 21, 20)
            + row(family, "06", 22, 11);

    JsonPath job = imported(file, "2026-Q2");

    assertThat(counts(job)).containsExactly(3, 3, 0, 0, 0);
    assertThat(job.getLong("done")).isEqualTo(3);
    Api.get(Api.FACILITATOR, "/commitments/" + family.id() + "/2026-Q2")
        .body("met", equalTo(false))
        .body("complete", equalTo(true))
        .body("daysAttended", equalTo(51));
    String journal = told(family);

    assertThat(counts(imported(file, "2026-Q2"))).containsExactly(3, 0, 0, 3, 0);
    assertThat(told(family)).isEqualTo(journal).isEqualTo("1");

    assertThat(counts(imported(file.replace(",11\n", ",22\n"), "2026-Q2")))
        .containsExactly(3, 0, 1, 2, 0);
    Api.get(Api.OFFICE, "/commitments/" + family.id() + "/2026-Q2")
        .body("met", equalTo(true))
        .body("version", equalTo(2));
  }

  @Test
  void everyBrokenRowIsRefusedByItselfWithLineColumnAndCode() {
    KnownTestFamily family = KnownTestFamily.arrived();
    KnownTestFamily elsewhere =
        KnownTestFamily.arrived(KnownTestFamily.LAMONGAN, KnownTestFamily.OTHER_FACILITATOR);
    String number = number(family);
    String file =
        HEADER
            + row(family, "2026-04", 20, 20)
            + row(elsewhere, "2026-04", 20, 20)
            + "35.22.15-nobody,"
            + family.daughter()
            + ",2026-04,20,20\n"
            + number
            + ","
            + UUID.randomUUID()
            + ",2026-04,20,20\n"
            + number
            + ",not-an-id,2026-04,20,20\n"
            + row(family, "2026-07", 20, 20)
            + row(family, "April", 20, 20)
            + row(family, "2026-06", 20, 21)
            + row(family, "2026-06", 31, 20)
            + number
            + ","
            + family.daughter()
            + ",2026-06,,20\n"
            + number
            + ","
            + family.daughter()
            + ",2026-06,dua,20\n"
            + number
            + ","
            + family.daughter()
            + ",2026-06,20,20,20\n"
            + ";;;\n"
            + "\n"
            + row(family, "4", 20, 1)
            + row(family, "2026-05", 20, 20);

    JsonPath job = imported(file, "2026-Q2");

    assertThat(counts(job)).containsExactly(15, 2, 0, 0, 13);
    assertThat(job.getLong("done")).isEqualTo(15);
    String refusals =
        Api.as(Api.OFFICE)
            .get("/api/v1/commitment-imports/" + job.getString("id") + "/refusals")
            .asString();
    assertThat(refusals.lines())
        .anyMatch(line -> line.startsWith("3,nomor_keluarga,family-number-not-found,"))
        .anyMatch(line -> line.startsWith("4,nomor_keluarga,family-number-not-found,"))
        .anyMatch(line -> line.startsWith("5,id_anggota,child-not-in-family,"))
        .anyMatch(line -> line.startsWith("6,id_anggota,commitment-value-unreadable,"))
        .anyMatch(line -> line.startsWith("7,bulan,month-not-in-quarter,"))
        .anyMatch(line -> line.startsWith("8,bulan,commitment-value-unreadable,"))
        .anyMatch(line -> line.startsWith("9,hari_hadir,attended-beyond-open,"))
        .anyMatch(line -> line.startsWith("10,hari_sekolah,days-beyond-month,"))
        .anyMatch(line -> line.startsWith("11,hari_sekolah,commitment-value-required,"))
        .anyMatch(line -> line.startsWith("12,hari_sekolah,commitment-value-unreadable,"))
        .anyMatch(line -> line.startsWith("13,,commitment-row-too-wide,"))
        .anyMatch(line -> line.startsWith("14,nomor_keluarga,commitment-value-unreadable,"))
        .anyMatch(line -> line.startsWith("14,id_anggota,commitment-value-required,"))
        .anyMatch(line -> line.startsWith("16,id_anggota,commitment-row-repeated,"));
    assertThat(
            Databases.query(
                "select count(*) from commitment_import_row where import_id = ?",
                UUID.fromString(job.getString("id"))))
        .containsExactly("0");
  }

  @Test
  void aDryRunAnswersTheSameAndWritesNothing() {
    KnownTestFamily family = KnownTestFamily.arrived();

    JsonPath job = imported(HEADER + row(family, "4", 20, 20), "2026-Q2&dryRun=true");

    assertThat(counts(job)).containsExactly(1, 1, 0, 0, 0);
    Api.get(Api.OFFICE, "/commitments/" + family.id() + "/2026-Q2").statusCode(404);
    assertThat(told(family)).isEqualTo("0");
  }

  @Test
  void semicolonsAByteOrderMarkASeparatorLineAndGzipAreUnderstood() throws IOException {
    KnownTestFamily family = KnownTestFamily.arrived();
    String text =
        "\uFEFFsep=;\n"
            + (HEADER.toUpperCase(java.util.Locale.ROOT) + row(family, "4", 20, 20))
                .replace(',', ';');

    Response answer =
        Api.as(Api.OFFICE)
            .contentType("text/csv")
            .header("Content-Encoding", "gzip")
            .body(zipped(text))
            .post("/api/v1/commitment-imports?quarter=2026-Q2");

    assertThat(counts(finished(answer))).containsExactly(1, 1, 0, 0, 0);
  }

  @Test
  void aFileThatCannotBeOneIsRefusedWithItsReason() {
    refused("nomor_keluarga,bulan\n", "2026-Q2", 422, "attendance-column-missing");
    refused(HEADER.replace("bulan", "bulan,bulan"), "2026-Q2", 422, "attendance-column-repeated");
    refused("", "2026-Q2", 422, "attendance-file-empty");
    refused(HEADER, "2026-Q2", 422, "attendance-file-empty");
    refused(HEADER, "2099-Q2", 422, "quarter-in-future");
    refused(HEADER, "2026-Q7", 400, "validation-failed");
    Api.as(Api.OFFICE)
        .contentType("text/csv")
        .body(new byte[] {'a', ',', (byte) 0xFF, '\n'})
        .post("/api/v1/commitment-imports?quarter=2026-Q2")
        .then()
        .statusCode(422)
        .body("code", equalTo("attendance-file-unreadable"));
    Api.as(Api.FACILITATOR)
        .contentType("text/csv")
        .body(HEADER)
        .post("/api/v1/commitment-imports?quarter=2026-Q2")
        .then()
        .statusCode(403);
  }

  @Test
  void aFileThatAKilledServiceLeftGoesOnAtItsNextChunk() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = UUID.randomUUID();
    Databases.execute(
        "insert into commitment_import values"
            + " (?, '2026-Q2', '35.22', 'RECEIVED', false, 'bojonegoro', 2, now(), now())",
        id);
    Databases.execute(
        "insert into commitment_import_row values"
            + " (?, 2, '35.22', ?, ?, '2026-04-01', 20, 20), (?, 3, '35.22', ?, ?, '2026-05-01', 20, 20)",
        id,
        number(family),
        family.daughter(),
        id,
        number(family),
        family.daughter());
    Databases.execute(
        "insert into commitment_import_chunk values"
            + " (?, 0, 2, 2, 1, true, 1, 0, 0), (?, 1, 3, 3, 1, false, 0, 0, 0)",
        id,
        id);
    Databases.execute("update commitment_import set state = 'RUNNING' where id = ?", id);

    Facts.await("COMPLETED", STATE, id);

    Api.get(Api.OFFICE, "/commitment-imports/" + id)
        .body("created", equalTo(2))
        .body("done", equalTo(2));
    assertThat(Databases.query("select month from commitment where family_id = ?", family.id()))
        .containsExactly("2026-05-01");
  }

  @Test
  void anImportBelongsToItsAreaAndCannotBeCancelledOnceItIsComplete() {
    KnownTestFamily family = KnownTestFamily.arrived();
    JsonPath job = imported(HEADER + row(family, "4", 20, 20), "2026-Q2");
    String path = "/commitment-imports/" + job.getString("id");

    Api.get(Api.NEIGHBOUR, path).statusCode(404);
    Api.get(Api.NEIGHBOUR, path + "/refusals").statusCode(404);
    Api.get(Api.OFFICE, "/commitment-imports?limit=1000")
        .body("items.id", hasItem(job.getString("id")));
    Api.post(Api.OFFICE, path + "/cancellation", "")
        .statusCode(409)
        .body("code", equalTo("commitment-import-finished"));
    assertThat(Api.as(Api.OFFICE).get("/api/v1" + path + "/progress").asString())
        .contains("COMPLETED");
  }

  private static void refused(String file, String quarter, int status, String code) {
    sent(file, quarter).then().statusCode(status).body("code", equalTo(code));
  }

  private static JsonPath imported(String file, String quarter) {
    return finished(sent(file, quarter));
  }

  private static Response sent(String file, String quarter) {
    return Api.as(Api.OFFICE)
        .contentType("text/csv")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/commitment-imports?quarter=" + quarter);
  }

  private static JsonPath finished(Response accepted) {
    assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
    String id = accepted.jsonPath().getString("id");
    Facts.await("COMPLETED", STATE, UUID.fromString(id));
    return Api.as(Api.OFFICE).get("/api/v1/commitment-imports/" + id).jsonPath();
  }

  /** Total, created, updated, unchanged, refused. */
  private static List<Integer> counts(JsonPath job) {
    return List.of(
        job.getInt("total"),
        job.getInt("created"),
        job.getInt("updated"),
        job.getInt("unchanged"),
        job.getInt("refused"));
  }

  private static String row(KnownTestFamily family, String month, int open, int attended) {
    return "%s,%s,%s,%d,%d%n".formatted(number(family), family.daughter(), month, open, attended);
  }

  private static String number(KnownTestFamily family) {
    return "35.22.15-" + family.id().toString().substring(0, 6);
  }

  private static String told(KnownTestFamily family) {
    return Databases.query(
            "select count(*) from journal where topic = 'graduation.commitment' and key = ?",
            family.id().toString())
        .getFirst();
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
