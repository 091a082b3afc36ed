package id.graduasi.grants.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.Office;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.infra.Databases;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Rounds with many grants that wait for money, and a bank that answers their orders. */
public final class Bank {

  static final long AMOUNT = 4_000_000;
  static final String SCHEME = "PAYMENTS";
  static final String HEADER = "nomor_perintah,status,tanggal,nominal,alasan,referensi_bank\n";

  private Bank() {}

  /** A round with grants that are approved: the way there is tested elsewhere. */
  static UUID round(String name, int grants) {
    Office.scheme(SCHEME, AMOUNT);
    UUID round = Office.open(Office.round(SCHEME, grants, grants * AMOUNT));
    Databases.execute(
        """
        insert into capital_grant (id, round_id, scheme_code, year, family_id, member_id, area_code,
          told_at, amount, status, decree_number, decree_date, approved_by, approved_at,
          accountability_days, version)
        select md5('grant' || ? || n)::uuid, ?, ?, ?, md5('family' || ? || n)::uuid,
          md5('her' || ? || n)::uuid, '35.24.01.2001', now(), ?, 'APPROVED', '460/17/UJI',
          current_date - 10, 'lamongan-head', now(), 90, 3
        from generate_series(1, ?) n
        """,
        name,
        round,
        SCHEME,
        Office.YEAR,
        name,
        name,
        AMOUNT,
        grants);
    return round;
  }

  public static Response order(UUID round) {
    return given()
        .auth()
        .oauth2(Office.VERIFIER)
        .post("/api/v1/rounds/" + round + "/payment-orders");
  }

  /** The numbers of what is ordered and not answered, as the bank's file has them. */
  public static List<String> numbers(UUID round) {
    return file(round).stream().map(row -> row.get(0)).toList();
  }

  /** The rows of the bank's file. */
  static List<List<String>> file(UUID round) {
    String csv =
        Office.get(Office.VERIFIER, "/rounds/" + round + "/payment-file")
            .statusCode(200)
            .extract()
            .asString();
    return csv.lines().skip(1).map(line -> Arrays.asList(line.split(",", -1))).toList();
  }

  public static String paid(String number) {
    return paid(number, Office.TODAY, AMOUNT);
  }

  static String paid(String number, LocalDate on, long amount) {
    return "%s,DIBAYAR,%s,%d,,SP2D-%s\n".formatted(number, on, amount, number);
  }

  public static String returned(String number) {
    return "%s,DIKEMBALIKAN,%s,%d,REKENING DITUTUP,\n".formatted(number, Office.TODAY, AMOUNT);
  }

  static Response send(UUID round, String rows) {
    return given()
        .auth()
        .oauth2(Office.VERIFIER)
        .contentType("text/csv")
        .body(HEADER + rows)
        .post("/api/v1/rounds/" + round + "/payment-results");
  }

  /** Sends answers and waits until they are taken in. */
  public static JsonPath answered(UUID round, String rows) {
    return ended(send(round, rows));
  }

  static JsonPath ended(Response accepted) {
    assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
    String path = accepted.header("Location").replace("/api/v1", "");
    Told.await(() -> List.of("COMPLETED", "FAILED").contains(job(path).getString("state")));
    JsonPath job = job(path);
    assertThat(job.getString("state")).isEqualTo("COMPLETED");
    assertThat(job.getLong("done")).isEqualTo(job.getLong("total"));
    return job;
  }

  private static JsonPath job(String path) {
    return Office.get(Office.VERIFIER, path).statusCode(200).extract().jsonPath();
  }

  /** Total, created, updated, unchanged, refused. */
  static List<Integer> counts(JsonPath job) {
    return List.of("total", "created", "updated", "unchanged", "refused").stream()
        .map(job::getInt)
        .toList();
  }

  static List<String> refusals(JsonPath job) {
    return Office.get(Office.VERIFIER, "/payment-results/" + job.getString("id") + "/refusals")
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .skip(1)
        .toList();
  }

  /** What the journal was told of a round's grants since they were approved, by type and count. */
  static List<String> told(UUID round) {
    return Databases.query(
        """
        select split_part(type, '.', 5) || ' ' || count(*) || ' of '
          || count(distinct key)
        from journal where key in (select id::text from capital_grant where round_id = ?)
        group by type order by type
        """,
        round);
  }

  /** Payments of a round by status. */
  static List<String> payments(UUID round) {
    return Databases.query(
        """
        select p.status || ' ' || count(*) from payment p
          join capital_grant g on g.id = p.grant_id where g.round_id = ?
        group by p.status order by p.status
        """,
        round);
  }
}
