package id.graduasi.acceptance;

import static id.graduasi.acceptance.Calls.eventually;
import static id.graduasi.acceptance.Calls.grants;
import static id.graduasi.acceptance.Calls.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A service that is killed while it takes a bank's answers in goes on where it was: nobody is paid
 * twice or forgotten, and what is told is what an undisturbed one tells.
 */
@ExtendWith(SharedSuite.class)
@Tag("slow")
class KilledPaymentTest {

  private static final int GRANTS = 40_000;
  private static final int KILLS = 3;
  private static final String ROUND = "0198c0de-0b00-7a00-8000-00000000000b";

  /** The way of forty thousand women to a decree is another test's. */
  private static final String APPROVED =
      """
      insert into capital_grant (id, round_id, scheme_code, year, family_id, member_id, area_code,
        told_at, amount, status, decree_number, decree_date, approved_by, approved_at,
        accountability_days, version)
      select md5('grant' || n)::uuid, ?::uuid, 'KRTP', 2026, md5('family' || n)::uuid,
        md5('her' || n)::uuid, '35.24.01.2001', now(), 4000000, 'APPROVED', '460/17/KRTP',
        current_date - 30, 'lamongan-head', now(), 90, 3
      from generate_series(1, ?) n
      """;

  private static final String PAYMENTS =
      """
      select p.number || ' ' || g.id || ' ' || g.status || ' ' || g.version || ' ' || p.status
        || ' ' || coalesce(p.paid_on::text, '') || coalesce(p.return_reason, '')
      from payment p join capital_grant g on g.id = p.grant_id order by p.number
      """;

  /** What answers leave. */
  private record Left(List<String> payments, List<String> events) {}

  @Test
  void threeKillsLeaveTheSameAsNone(Suite shared)
      throws IOException, InterruptedException, SQLException {
    Suite quiet = shared.emptied();
    String answers = ordered(quiet);
    JsonPath job = completed(send(answers));
    assertThat(job.getLong("updated")).isEqualTo(GRANTS);
    Left undisturbed = left(quiet);

    Suite suite = shared.emptied();
    assertThat(ordered(suite)).isEqualTo(answers);
    String id = send(answers);
    SplittableRandom random = new SplittableRandom();
    for (int kill = 1; kill <= KILLS; kill++) {
      assertThat(job(id).jsonPath().getString("state")).as("kill %d", kill).isEqualTo("RUNNING");
      Thread.sleep(random.nextInt(300));
      suite.kill("grants");
      eventually(() -> Calls.isReady(8083), answer -> answer);
    }
    assertThat(completed(id).getLong("updated")).isEqualTo(GRANTS);
    Left disturbed = left(suite);

    assertThat(undisturbed.payments()).hasSize(GRANTS);
    assertThat(undisturbed.events()).hasSize(GRANTS);
    assertThat(disturbed.payments().equals(undisturbed.payments())).as("payments").isTrue();
    assertThat(disturbed.events().equals(undisturbed.events())).as("events").isTrue();
  }

  /** Orders the payments of a round; what the bank answers: it returns every tenth. */
  private static String ordered(Suite suite) throws IOException, SQLException {
    Map<String, Object> round =
        Map.of(
            "schemeCode",
            "KRTP",
            "areaCode",
            "35.24",
            "year",
            2026,
            "quota",
            32,
            "budget",
            128_000_000,
            "monitoringWindows",
            List.of(window(1, "2026-04"), window(2, "2026-08"), window(3, "2026-12")));
    ok(grants("lamongan").body(round).put("/api/v1/rounds/" + ROUND));
    try (Connection database = suite.database("grants");
        PreparedStatement insert = database.prepareStatement(APPROVED)) {
      insert.setString(1, ROUND);
      insert.setInt(2, GRANTS);
      insert.executeUpdate();
      database.createStatement().execute("analyze capital_grant");
    }
    ok(grants("lamongan").post("/api/v1/rounds/" + ROUND + "/payment-orders"));
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    StringBuilder answers =
        new StringBuilder("nomor_perintah,status,tanggal,nominal,alasan,referensi_bank\n");
    grants("lamongan")
        .get("/api/v1/rounds/" + ROUND + "/payment-file")
        .asString()
        .lines()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .forEach(
            number ->
                answers
                    .append(number)
                    .append(
                        Integer.parseInt(number.substring(2, 10)) % 10 == 0
                            ? ",DIKEMBALIKAN,"
                            : ",DIBAYAR,")
                    .append(today)
                    .append(",4000000,REKENING DITUTUP,SP2D-1\n"));
    return answers.toString();
  }

  private static Map<String, Object> window(int number, String month) {
    return Map.of("number", number, "from", month + "-01", "to", month + "-28");
  }

  private static String send(String answers) {
    return ok(grants("lamongan")
            .contentType("text/csv")
            .body(answers)
            .post("/api/v1/rounds/" + ROUND + "/payment-results"))
        .getString("id");
  }

  private static JsonPath completed(String id) {
    return eventually(
            () -> job(id), answer -> answer.jsonPath().getString("state").equals("COMPLETED"))
        .jsonPath();
  }

  private static Response job(String id) {
    return grants("lamongan").get("/api/v1/payment-results/" + id);
  }

  private static Left left(Suite suite) throws IOException, SQLException {
    List<String> payments = new ArrayList<>();
    try (Connection database = suite.database("grants");
        PreparedStatement select = database.prepareStatement(PAYMENTS);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        payments.add(row.getString(1));
      }
    }
    List<String> events =
        eventually(() -> Told.on("grants.grant"), told -> told.size() >= GRANTS).stream()
            .map(event -> event.type() + " " + event.key() + " " + event.payload())
            .sorted()
            .toList();
    return new Left(payments, events);
  }
}
