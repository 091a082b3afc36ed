package id.graduasi.grants.payment;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.Office;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A file of a bank's answers that is disturbed half-way, by the end of its worker or a person. */
@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class DisturbedPaymentsTest {

  private static final int MANY = 2_500;

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
    Held journal;
    try (Held second = Held.by(grantOf(numbers.get(1_500)))) {
      accepted = Bank.send(round, paid(numbers));
      worker = second.waiting();
      assertThat(done(accepted)).isEqualTo(1_000);
      journal = Held.by("lock table journal in share mode");
    }
    try (journal) {
      Told.await(() -> journal.waiting().containsAll(worker));
      worker.forEach(
          pid -> Databases.query("select pg_terminate_backend(?)", Integer.parseInt(pid)));
      Told.await(() -> journal.waiting().stream().noneMatch(worker::contains));
      assertThat(Bank.payments(round)).containsExactly("ORDERED 1500", "PAID 1000");
    }

    JsonPath job = Bank.ended(accepted);

    assertThat(Bank.counts(job)).containsExactly(MANY, 0, MANY, 0, 0);
    assertThat(Bank.payments(round)).containsExactly("PAID " + MANY);
    assertThat(Bank.told(round)).containsExactly("disbursed 2500 of 2500");
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
    try (Held second = Held.by(grantOf(numbers.get(1_500)))) {
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

    assertThat(Bank.payments(round)).containsExactly("ORDERED 500", "PAID 2000");
    assertThat(Bank.counts(Bank.answered(round, paid(numbers))))
        .containsExactly(MANY, 0, 500, 2_000, 0);
    assertThat(Bank.told(round)).containsExactly("disbursed 2500 of 2500");
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

  /** What a test keeps locked, so that whoever needs it waits. */
  private static final class Held implements AutoCloseable {

    private final Connection connection;
    private final int pid;

    private Held(Connection connection, int pid) {
      this.connection = connection;
      this.pid = pid;
    }

    static Held by(String lock) throws SQLException {
      Connection connection = Databases.superuser();
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("set local lock_timeout = '20s'");
        statement.execute(lock);
      }
      return new Held(connection, connection.unwrap(PGConnection.class).getBackendPID());
    }

    /** The database's processes that wait for it; returns when there is one. */
    List<String> waiting() {
      Told.await(() -> !waitingNow().isEmpty());
      return waitingNow();
    }

    private List<String> waitingNow() {
      return Databases.query(
          "select pid from pg_stat_activity where ? = any (pg_blocking_pids(pid))", pid);
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
