package id.graduasi.grants.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.grants.Office;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class PaymentOrderTest {

  @Test
  void whatIsDueIsOrderedOnceAndTheFileHasItUntilTheBankAnswers() {
    UUID round = Bank.round("ordered once", 3);
    assertThat(Bank.file(round)).isEmpty();

    String path = Bank.order(round).then().statusCode(201).extract().header("Location");
    Office.get(Office.VERIFIER, path.replace("/api/v1", ""))
        .body("payments", is(3))
        .body("amount", is(12_000_000))
        .body("waiting", is(3))
        .body("state", is("WAITING"))
        .body("orderedBy", is("lamongan"));
    List<List<String>> file = Bank.file(round);

    assertThat(file).hasSize(3).isEqualTo(Bank.file(round));
    assertThat(file)
        .allSatisfy(
            row -> {
              assertThat(row.get(0)).matches("PB\\d{10}");
              assertThat(new BigInteger(row.get(0).substring(2)).mod(BigInteger.valueOf(97)))
                  .isEqualTo(BigInteger.ONE);
              assertThat(row.get(1)).isEqualTo("4000000");
              assertThat(row.get(5)).isEqualTo("35.24.01.2001");
              assertThat(row.get(8)).isEqualTo("460/17/UJI");
              assertThat(path).endsWith(row.get(11));
            });
    assertThat(file.stream().map(row -> row.get(3))).doesNotHaveDuplicates();
    Bank.order(round).then().statusCode(409).body("code", is("no-payment-due"));
    assertThat(Bank.payments(round)).containsExactly("ORDERED 3");
    assertThat(Bank.told(round)).isEmpty();
  }

  @Test
  void anOrderThatIsSentAgainUnderItsKeyIsTheSameOrder() {
    UUID round = Bank.round("ordered by key", 2);

    List<String> ids =
        List.of(1, 2).stream()
            .map(
                time ->
                    given()
                        .auth()
                        .oauth2(Office.VERIFIER)
                        .header("Idempotency-Key", "order-" + round)
                        .post("/api/v1/rounds/" + round + "/payment-orders")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
            .toList();

    assertThat(ids.get(0)).isEqualTo(ids.get(1));
    Office.get(Office.VERIFIER, "/rounds/" + round + "/payment-orders").body("items", hasSize(1));
  }

  @Test
  void whatIsOrderedIsNeitherPaidByHandNorWithdrawn() {
    UUID round = Bank.round("ordered and by hand", 1);
    Bank.order(round).then().statusCode(201);
    List<String> row = Bank.file(round).getFirst();
    UUID grant = UUID.fromString(row.get(2));

    Office.disburse(grant, Bank.AMOUNT, 0)
        .then()
        .statusCode(409)
        .body("code", is("payment-ordered"))
        .body("number", is(row.get(0)));
    Office.get(Office.VERIFIER, "/grants/" + grant)
        .body("status", is("APPROVED"))
        .body("payments", hasSize(0))
        .body("paymentOrdered", is(row.get(0)));
    proposalOf(grant, round);
    Office.post(Office.VERIFIER, "/proposals/" + grant + "/withdrawals", Map.of("reason", "pindah"))
        .then()
        .statusCode(409)
        .body("code", is("payment-ordered"));
  }

  @Test
  void anOrderThatTheBankDoesNotHaveIsCancelledAndItsPaymentsAreDueAgain() {
    UUID round = Bank.round("cancelled", 2);
    String order = Bank.order(round).then().statusCode(201).extract().path("id");
    List<String> first = Bank.numbers(round);

    cancel(round, order).then().statusCode(200).body("state", is("CANCELLED"));
    cancel(round, order).then().statusCode(409).body("code", is("payment-order-cancelled"));
    assertThat(Bank.file(round)).isEmpty();
    assertThat(Bank.counts(Bank.answered(round, Bank.paid(first.get(0)))))
        .containsExactly(1, 0, 0, 0, 1);

    String again =
        Bank.order(round).then().statusCode(201).body("payments", is(2)).extract().path("id");
    assertThat(Bank.numbers(round)).hasSize(2).doesNotContainAnyElementsOf(first);
    Bank.answered(round, Bank.paid(Bank.numbers(round).getFirst()));
    cancel(round, again).then().statusCode(409).body("code", is("payment-order-answered"));
    Office.get(Office.VERIFIER, "/rounds/" + round + "/payment-orders")
        .body("items.state", contains("WAITING", "CANCELLED"))
        .body("items.paid", contains(1, 0))
        .body("items[1].cancelReason", is("salah putaran"));
    assertThat(Bank.payments(round)).containsExactly("CANCELLED 2", "ORDERED 1", "PAID 1");
  }

  @Test
  void aWomanWhoHasMovedAwayIsPaidByTheRoundThatGrantedIt() {
    UUID round = Bank.round("moved", 2);
    Databases.execute(
        "update capital_grant set area_code = '35.22.15.1001' where id = md5('grantmoved1')::uuid");

    Bank.order(round).then().statusCode(201).body("payments", is(2));

    assertThat(Bank.file(round)).extracting(row -> row.get(5)).contains("35.22.15.1001");
    String rows = String.join("", Bank.numbers(round).stream().map(Bank::paid).toList());
    assertThat(Bank.counts(Bank.answered(round, rows))).containsExactly(2, 0, 2, 0, 0);
    assertThat(Bank.told(round)).containsExactly("disbursed 2 of 2");
  }

  @Test
  void aRoundElsewhereIsNotThereAndOnlyTheOfficeOrders() {
    UUID round = Bank.round("elsewhere", 1);
    String stranger = Tokens.of("bojonegoro");
    String path = "/rounds/" + round;

    Office.post(stranger, path + "/payment-orders", "").then().statusCode(404);
    Office.get(stranger, path + "/payment-file").statusCode(404);
    Office.get(stranger, path + "/payment-orders").statusCode(404);
    given()
        .auth()
        .oauth2(stranger)
        .contentType("text/csv")
        .body(Bank.HEADER)
        .post("/api/v1" + path + "/payment-results")
        .then()
        .statusCode(404);
    Office.post(Office.DECIDER, path + "/payment-orders", "").then().statusCode(403);
    Office.get(Office.VERIFIER, path + "/payment-file?orderId=" + UUID.randomUUID())
        .statusCode(404);
    Office.get(
            Office.VERIFIER,
            "/grants/"
                + Databases.query("select id from capital_grant where round_id = ?", round)
                    .getFirst())
        .body("paymentOrdered", nullValue());
  }

  private static Response cancel(UUID round, String order) {
    return Office.post(
        Office.VERIFIER,
        "/rounds/" + round + "/payment-orders/" + order + "/cancellation",
        Map.of("reason", "salah putaran"));
  }

  /** The proposal that the grant came from. */
  private static void proposalOf(UUID grant, UUID round) {
    Databases.execute(
        """
        insert into proposal (id, round_id, scheme_code, year, family_id, member_id, area_code,
          told_at, amount, willing, stated, state, proposed_on, proposed_by, proposed_at,
          verified_by, verified_at, visited_on, decided_by, decree_number, decree_date, version,
          creation_hash)
        select id, round_id, scheme_code, year, family_id, member_id, area_code, told_at, amount,
          true, '{}', 'APPROVED', current_date - 140, 'pengusul', now(), 'lamongan', now(),
          current_date - 135, 'lamongan-head', decree_number, decree_date, 3, ''
        from capital_grant where id = ? and round_id = ?
        """,
        grant,
        round);
  }
}
