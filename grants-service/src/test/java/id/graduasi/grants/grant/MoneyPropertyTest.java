package id.graduasi.grants.grant;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.Office;
import id.graduasi.grants.payment.Bank;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * Whatever people do in whatever order, and whatever of it is refused: quota, budget and money
 * hold. The sequences are random; a failure names the one that failed.
 */
@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class MoneyPropertyTest {

  private static final String SCHEME = "MONEY";
  private static final long AMOUNT = 4_000_000;
  private static final int SEQUENCES = 6;
  private static final int STEPS = 30;

  /** What somebody does. */
  private enum Act {
    APPROVE,
    WITHDRAW,
    DISBURSE,
    RETURN,
    ORDER,
    CANCEL_ORDER,
    BANK_ANSWERS,
    REPORT,
    REFUND,
    RESIZE,
    CLOSE_AND_CARRY_OVER
  }

  /** One step: what is done to which of the proposals, with which number. */
  private record Step(Act act, int whom, int number) {}

  @Test
  void quotaBudgetAndMoneyHoldInEveryOrder() {
    Office.scheme(SCHEME, AMOUNT);
    JqwikSession.run(
        () -> {
          for (int i = 0; i < SEQUENCES; i++) {
            hold("money" + i, sequences().sample());
          }
        });
  }

  private static Arbitrary<List<Step>> sequences() {
    Arbitrary<Act> acts =
        Arbitraries.frequency(
            net.jqwik.api.Tuple.of(8, Act.APPROVE),
            net.jqwik.api.Tuple.of(3, Act.WITHDRAW),
            net.jqwik.api.Tuple.of(6, Act.DISBURSE),
            net.jqwik.api.Tuple.of(2, Act.RETURN),
            net.jqwik.api.Tuple.of(3, Act.ORDER),
            net.jqwik.api.Tuple.of(1, Act.CANCEL_ORDER),
            net.jqwik.api.Tuple.of(3, Act.BANK_ANSWERS),
            net.jqwik.api.Tuple.of(3, Act.REPORT),
            net.jqwik.api.Tuple.of(3, Act.REFUND),
            net.jqwik.api.Tuple.of(3, Act.RESIZE),
            net.jqwik.api.Tuple.of(1, Act.CLOSE_AND_CARRY_OVER));
    return Combinators.combine(
            acts, Arbitraries.integers().between(0, 7), Arbitraries.integers().between(0, 5))
        .as(Step::new)
        .list()
        .ofSize(STEPS);
  }

  private static void hold(String name, List<Step> steps) {
    UUID round = Office.open(Office.round(SCHEME, 4, 4 * AMOUNT));
    UUID next = Office.open(Office.round(SCHEME, 1, 1));
    List<UUID> people = Office.manyVerified(name, round, SCHEME, 8, AMOUNT);
    List<String> done = new ArrayList<>();
    long quota = 5;
    long budget = 4 * AMOUNT + 1;
    for (Step step : steps) {
      int status = take(step, round, next, people.get(step.whom()));
      done.add(step.act() + " " + step.whom() + " " + step.number() + ": " + status);
      assertThat(status).as("%s", done).isLessThan(500);
      if (step.act() == Act.RESIZE && status == 200) {
        quota = 2 + step.number();
        budget = 2 + step.number() * AMOUNT;
      }
      assertThat(broken(round, next, quota, budget)).as("%s", done).isEmpty();
    }
  }

  private static int take(Step step, UUID round, UUID next, UUID whom) {
    String grant = "/grants/" + whom + "/";
    return switch (step.act()) {
      case APPROVE -> Office.approve(whom).statusCode();
      case WITHDRAW ->
          Office.post(
                  Office.VERIFIER, "/proposals/" + whom + "/withdrawals", Map.of("reason", "uji"))
              .statusCode();
      case DISBURSE -> Office.disburse(whom, AMOUNT, -step.number()).statusCode();
      case RETURN ->
          Office.post(
                  Office.VERIFIER,
                  grant + "returned-payments",
                  Map.of("returnedOn", day(0), "reason", "OTHER"))
              .statusCode();
      case ORDER -> Bank.order(round).statusCode();
      case CANCEL_ORDER -> cancelOrder(round);
      case BANK_ANSWERS -> bankAnswers(round, step.number());
      case REPORT ->
          Office.post(Office.VERIFIER, grant + "accountability-reports", report(step.number()))
              .statusCode();
      case REFUND ->
          Office.post(
                  Office.VERIFIER,
                  grant + "refunds",
                  Map.of(
                      "refundedOn",
                      day(0),
                      "amount",
                      1 + step.number() * 500_000,
                      "reference",
                      "STS"))
              .statusCode();
      case RESIZE -> resize(round, step.number());
      case CLOSE_AND_CARRY_OVER -> {
        Office.post(Office.VERIFIER, "/rounds/" + round + "/closures", Map.of("reason", "uji"));
        yield Office.post(
                Office.VERIFIER, "/rounds/" + round + "/carry-overs", Map.of("toRoundId", next))
            .statusCode();
      }
    };
  }

  private static int cancelOrder(UUID round) {
    String orders = "/rounds/" + round + "/payment-orders";
    List<String> ids = Office.get(Office.VERIFIER, orders).extract().path("items.id");
    return ids.isEmpty()
        ? 404
        : Office.post(
                Office.VERIFIER,
                orders + "/" + ids.getFirst() + "/cancellation",
                Map.of("reason", "uji"))
            .statusCode();
  }

  /** The bank pays what it has, or returns it; what it answers to is on its way. */
  private static int bankAnswers(UUID round, int number) {
    List<String> waiting = Bank.numbers(round);
    String rows =
        waiting.stream()
            .limit(1 + number)
            .map(one -> number % 2 == 0 ? Bank.paid(one) : Bank.returned(one))
            .collect(Collectors.joining());
    if (rows.isEmpty()) {
      return 404;
    }
    JsonPath job = Bank.answered(round, rows);
    assertThat(job.getLong("updated")).isEqualTo(job.getLong("total"));
    return 202;
  }

  private static int resize(UUID round, int number) {
    int version = Office.get(Office.VERIFIER, "/rounds/" + round).extract().path("version");
    Map<String, Object> body = Office.round(SCHEME, 1 + number, 1 + number * AMOUNT);
    return Office.put(Office.VERIFIER, "/rounds/" + round, body, version).statusCode();
  }

  private static Map<String, Object> report(int number) {
    Map<String, Object> item = new HashMap<>();
    item.put("description", "Kompor");
    item.put("amount", 1_500_000 + number * 700_000);
    item.put("receiptReference", "K-1");
    return Map.of("submittedOn", day(0), "items", List.of(item));
  }

  /** Everything that must never be so, in words; both rounds together have this much. */
  private static List<String> broken(UUID round, UUID next, long quota, long budget) {
    return Databases.query(
        """
        with held as (
          select r.*, (select count(*) from capital_grant g
                       where g.round_id = r.id and g.status <> 'WITHDRAWN') as grants,
                 (select coalesce(sum(amount), 0) from capital_grant g
                  where g.round_id = r.id and g.status <> 'WITHDRAWN') as rupiah,
                 (select count(*) from proposal p
                  where p.round_id = r.id and p.state = 'APPROVED') as proposals
          from grant_round r where r.id = ?)
        select 'approved is not what stands' from held where approved <> grants
        union all select 'approved proposals and grants differ' from held where proposals <> grants
        union all select 'committed is not what stands' from held where committed <> rupiah
        union all select 'beyond the quota' from held where approved > quota
        union all select 'beyond the budget' from held where committed > budget
        union all select 'paid twice' from payment p join capital_grant g on g.id = p.grant_id
          where g.round_id = (select id from held) and p.status = 'PAID'
          group by g.id having count(*) > 1
        union all select 'paid and not paid' from capital_grant g
          where g.round_id = (select id from held)
            and (g.disbursed_on is not null) <> exists (
              select from payment p where p.grant_id = g.id and p.status = 'PAID')
        union all select 'paid and on its way, or on its way twice' from payment p
          join capital_grant g on g.id = p.grant_id
          where g.round_id = (select id from held) and p.status in ('ORDERED', 'PAID')
          group by g.id having count(*) > 1
        union all select 'on its way and not waiting for money' from payment p
          join capital_grant g on g.id = p.grant_id
          where g.round_id = (select id from held) and p.status = 'ORDERED'
            and g.status not in ('APPROVED', 'RETURNED')
        union all select 'withdrawn and paid' from capital_grant g
          where g.round_id = (select id from held) and g.status = 'WITHDRAWN'
            and g.disbursed_on is not null
        union all select 'money that nobody accounts for' from capital_grant g
          where g.round_id = (select id from held) and g.spent is not null
            and g.spent + g.refund_due < g.amount
        union all select 'events and versions differ' from capital_grant g
          where g.round_id = (select id from held) and g.version <> (
            select max(version) from journal where key = g.id::text)
        union all select 'carrying over makes or loses something' from grant_round
          where id in ((select id from held), ?) having sum(quota) <> ? or sum(budget) <> ?
        """,
        round,
        next,
        quota,
        budget);
  }

  private static String day(int fromToday) {
    return Office.TODAY.plusDays(fromToday).toString();
  }
}
