package id.graduasi.grants.grant;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.Office;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once: quota, budget and money hold because the database decides. */
@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class SimultaneousTest {

  private static final String SCHEME = "SIMULTANEOUS";
  private static final long AMOUNT = 4_000_000;

  @BeforeEach
  void scheme() {
    Office.scheme(SCHEME, AMOUNT);
  }

  @Test
  void ofTwoHundredApprovalsOnAQuotaOfThirtyTwoExactlyThirtyTwoGoThrough() {
    UUID round = Office.open(Office.round(SCHEME, 32, 128_000_000));
    List<UUID> proposals = Office.manyVerified("quota", round, SCHEME, 200, AMOUNT);

    List<Response> answers = together(proposals.stream().map(SimultaneousTest::approval).toList());

    assertThat(byStatus(answers)).isEqualTo(Map.of(200, 32L, 409, 168L));
    List<Response> refused = answers.stream().filter(one -> one.statusCode() == 409).toList();
    assertThat(refused).allMatch(one -> one.path("code").equals("quota-exhausted"));
    assertThat(refused)
        .allSatisfy(one -> assertThat(one.<Integer>path("reservePlace")).isBetween(1, 168));
    assertThat(row(round)).isEqualTo("32 128000000 32 128000000 96");
    List<Integer> places =
        Office.get(Office.VERIFIER, "/rounds/" + round + "/ranking")
            .extract()
            .<List<Integer>>path("items.reservePlace")
            .stream()
            .filter(java.util.Objects::nonNull)
            .toList();
    assertThat(new HashSet<>(places)).hasSize(168);
  }

  @Test
  void theBudgetHoldsToTheRupiah() {
    UUID round = Office.open(Office.round(SCHEME, 100, 7 * AMOUNT + 3_999_999));
    List<UUID> proposals = Office.manyVerified("budget", round, SCHEME, 40, AMOUNT);

    List<Response> answers = together(proposals.stream().map(SimultaneousTest::approval).toList());

    assertThat(byStatus(answers)).isEqualTo(Map.of(200, 7L, 409, 33L));
    assertThat(answers)
        .filteredOn(one -> one.statusCode() == 409)
        .allMatch(one -> one.path("code").equals("budget-exhausted"));
    assertThat(row(round)).isEqualTo("7 28000000 7 28000000 21");
  }

  @Test
  void aHundredDisbursementsOfOneGrantAreOnePayment() {
    UUID round = Office.open(Office.round(SCHEME, 1, AMOUNT));
    UUID grant = Office.manyVerified("paid", round, SCHEME, 1, AMOUNT).getFirst();
    Office.approve(grant).then().statusCode(200);

    List<Response> answers =
        together(
            Collections.nCopies(
                100, (Callable<Response>) () -> Office.disburse(grant, AMOUNT, -1)));

    assertThat(byStatus(answers)).isEqualTo(Map.of(201, 1L, 200, 99L));
    assertThat(Databases.query("select amount from payment where grant_id = ?", grant))
        .containsExactly("4000000");
    assertThat(
            Databases.query(
                "select count(*) from journal where key = ? and type like '%.disbursed.%'",
                grant.toString()))
        .containsExactly("1");
  }

  private static Callable<Response> approval(UUID proposal) {
    return () -> Office.approve(proposal);
  }

  /** Approved and committed on the round, grants and their rupiah, and planned visits. */
  private static String row(UUID round) {
    return Databases.query(
            """
            select r.approved || ' ' || r.committed || ' ' || count(g.id) || ' ' || sum(g.amount)
              || ' ' || (select count(*) from monitoring_visit v join capital_grant c
                         on c.id = v.grant_id where c.round_id = r.id)
            from grant_round r join capital_grant g on g.round_id = r.id where r.id = ?
            group by r.id
            """,
            round)
        .getFirst();
  }

  private static Map<Integer, Long> byStatus(List<Response> answers) {
    return answers.stream()
        .collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));
  }

  private static List<Response> together(List<Callable<Response>> calls) {
    try (ExecutorService people = Executors.newFixedThreadPool(32)) {
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : people.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }
}
