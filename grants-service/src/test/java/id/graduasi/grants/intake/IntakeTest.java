package id.graduasi.grants.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import id.graduasi.grants.Office;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class IntakeTest {

  private static final String HEADER = "id_keluarga,id_anggota,skema,tahun,nominal,tanggal_cair\n";

  @Test
  void aFileOfManyChunksIsTakenWholeByGzipAndTwiceChangesNothing() throws IOException {
    int many = 2_500;
    families("many", many);
    byte[] file = packed(HEADER + rows("many"));

    JsonPath job = sent(file);

    assertThat(job.getInt("total")).isEqualTo(many);
    assertThat(job.getInt("created")).isEqualTo(many);
    assertThat(Told.count("select count(*) from grant_import_chunk where import_id = ?", id(job)))
        .isEqualTo(3);
    assertThat(told()).isEqualTo(many);
    assertThat(sent(file).getInt("unchanged")).isEqualTo(many);
    assertThat(told()).isEqualTo(many);
  }

  @Test
  void whatAKilledServiceHasLeftIsTakenUpWhereItStood() {
    families("killed", 2);
    UUID job = UUID.randomUUID();
    Databases.execute(
        """
        insert into grant_import (id, kind, area_code, state, dry_run, subject, total, received_at,
          started_at)
        values (?, 'history', '35.24', 'RUNNING', false, 'lamongan', 2, now(), now())
        """,
        job);
    Databases.execute(
        """
        insert into grant_import_row (import_id, line, area_code, key, column_name, body)
        select ?, n + 1, '35.24', n::text, 'id_anggota', jsonb_build_object(
          'familyId', md5('killed' || n)::uuid, 'memberId', md5('herkilled' || n)::uuid,
          'schemeCode', 'KRTP', 'year', 2022, 'amount', 1, 'disbursedOn', '2022-03-20',
          'visits', '[]'::jsonb)
        from generate_series(1, 2) n
        """,
        job);
    Databases.execute(
        """
        insert into grant_import_chunk (import_id, nth, from_line, to_line, lines, done, created)
        values (?, 0, 2, 2, 1, true, 1), (?, 1, 3, 3, 1, false, 0)
        """,
        job,
        job);

    Told.await(() -> state(job).equals("COMPLETED"));

    assertThat(
            Told.count(
                "select count(*) from capital_grant where member_id = any (array[md5('herkilled1')"
                    + "::uuid, md5('herkilled2')::uuid])"))
        .isEqualTo(1);
    assertThat(Told.count("select count(*) from grant_import_row where import_id = ?", job))
        .isZero();
  }

  @Test
  void aFileThatIsNoGzipOrNoUtf8IsRefusedWithItsReason() {
    refused(HEADER.getBytes(StandardCharsets.UTF_8), "gzip", "grant-file-not-gzip");
    refused(HEADER.getBytes(StandardCharsets.UTF_8), "br", "grant-file-encoding-not-supported");
    refused(
        (HEADER + "\u00e9").getBytes(StandardCharsets.ISO_8859_1),
        "identity",
        "grant-file-unreadable");
  }

  private static void refused(byte[] file, String encoding, String code) {
    given()
        .auth()
        .oauth2(Office.VERIFIER)
        .contentType("text/csv")
        .header("Content-Encoding", encoding)
        .body(file)
        .post("/api/v1/grant-imports")
        .then()
        .body("code", is(code));
  }

  private static void families(String name, int many) {
    Databases.execute(
        """
        insert into family (family_id, version, status, area_code, decile, dtsen_version, members,
          told_at)
        select md5(? || n)::uuid, 1, 'ACTIVE', '35.24.18.2001', 2, '2026-Q3',
          jsonb_build_array(jsonb_build_object('memberId', md5('her' || ? || n)::uuid)), now()
        from generate_series(1, ?) n
        """,
        name,
        name,
        many);
  }

  private static String rows(String name) {
    return Databases.query(
            """
            select concat_ws(',', family_id, members -> 0 ->> 'memberId', 'KRTP', 2022, 3000000,
              '2022-03-20')
            from family where family_id = any (
              select md5(? || n)::uuid from generate_series(1, 2500) n)
            """,
            name)
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static byte[] packed(String file) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(file.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static JsonPath sent(byte[] file) {
    JsonPath job =
        given()
            .auth()
            .oauth2(Office.VERIFIER)
            .contentType("text/csv")
            .header("Content-Encoding", "gzip")
            .body(file)
            .post("/api/v1/grant-imports?kind=history")
            .then()
            .statusCode(202)
            .extract()
            .jsonPath();
    Told.await(() -> state(id(job)).equals("COMPLETED"));
    return Office.get(Office.VERIFIER, "/grant-imports/" + id(job)).extract().jsonPath();
  }

  private static UUID id(JsonPath job) {
    return UUID.fromString(job.getString("id"));
  }

  private static String state(UUID job) {
    return Databases.query("select state from grant_import where id = ?", job).getFirst();
  }

  /** Events of the grants of this test's district. */
  private static long told() {
    return Told.count(
        "select count(*) from journal where topic = 'grants.grant' and area_code = '35.24.18.2001'"
            + " and type like '%.recorded.v1' and key in (select id::text from capital_grant"
            + " where year = 2022 and amount = 3000000)");
  }
}
