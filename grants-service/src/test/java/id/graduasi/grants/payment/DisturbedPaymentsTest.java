package id.graduasi.grants.payment;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.Office;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.HeldRows;
import id.graduasi.platform.testkit.infra.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A file of a bank's answers that is disturbed half-way, by the end of its worker or a person. */
@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class DisturbedPaymentsTest {

  private static final int MANY = 250;

  /**
   * A killed service leaves behind what it has committed and nothing else: the database ends its
   * connection, here when all of the second chunk but its events is written.
   */
  @Test
  void aKilledWorkerLeavesAJobThatGoesOnAndPaysAndTellsOfEachOnce() throws SQLException {
    UUID round = Bank.round("killed", MANY);
    Bank.order(round).then().statusCode(201);
    List<String> numbers = Bank.numbers(round);
    Response accepted;
    List<String> worker;
    HeldRows journal;
    try (HeldRows second = HeldRows.by(grantOf(numbers.get(150)))) {
      accepted = Bank.send(round, paid(numbers));
      worker = second.waiting();
      assertThat(done(accepted)).isEqualTo(100);
      journal = HeldRows.by("lock table journal in share mode");
    }
    try (journal) {
      Told.await(() -> journal.waiting().containsAll(worker));
      worker.forEach(
          pid -> Databases.query("select pg_terminate_backend(?)", Integer.parseInt(pid)));
      Told.await(() -> journal.waiting().stream().noneMatch(worker::contains));
      assertThat(Bank.payments(round)).containsExactly("ORDERED 150", "PAID 100");
    }

    JsonPath job = Bank.ended(accepted);

    assertThat(Bank.counts(job)).containsExactly(MANY, 0, MANY, 0, 0);
    assertThat(Bank.payments(round)).containsExactly("PAID " + MANY);
    assertThat(Bank.told(round)).containsExactly("disbursed 250 of 250");
    assertThat(Bank.counts(Bank.answered(round, paid(numbers))))
        .containsExactly(MANY, 0, 0, MANY, 0);
    assertThat(
            Databases.query("select distinct version from capital_grant where round_id = ?", round))
        .containsExactly("4");
  }

  @Test
  void aFileThatIsStoppedKeepsWhatWasTakenInAndTheRestCanBeSentAgain() throws SQLException {
    UUID round = Bank.round("stopped", MANY);
    Bank.order(round).then().statusCode(201);
    List<String> numbers = Bank.numbers(round);
    Response accepted;
    try (HeldRows second = HeldRows.by(grantOf(numbers.get(150)))) {
      accepted = Bank.send(round, paid(numbers));
      second.waiting();
      Office.post(
              Office.VERIFIER,
              "/payment-results/" + accepted.path("id") + "/cancellation",
              Map.of())
          .then()
          .statusCode(200);
    }
    // Waits for the chunk that was in work.
    Databases.query(
        "select nth from payment_import_chunk where import_id = ? for update",
        UUID.fromString(accepted.path("id")));

    assertThat(Bank.payments(round)).containsExactly("ORDERED 50", "PAID 200");
    assertThat(Bank.counts(Bank.answered(round, paid(numbers))))
        .containsExactly(MANY, 0, 50, 200, 0);
    assertThat(Bank.told(round)).containsExactly("disbursed 250 of 250");
  }

  private static String paid(List<String> numbers) {
    return numbers.stream().map(Bank::paid).collect(Collectors.joining());
  }

  private static long done(Response accepted) {
    return Office.get(Office.VERIFIER, "/payment-results/" + accepted.path("id"))
        .extract()
        .jsonPath()
        .getLong("done");
  }

  private static String grantOf(String number) {
    return "select id from capital_grant where id = (select grant_id from payment where number = '"
        + number
        + "') for update";
  }
}
