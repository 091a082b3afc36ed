package id.graduasi.grants.payment;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.Office;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Many at once: nobody is paid twice, and nothing is told twice. */
@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class SimultaneousPaymentsTest {

  @Test
  void ordersAndPaymentsByHandAtOnceAreOnePaymentEach() {
    UUID round = Bank.round("order and hand", 30);
    List<UUID> grants =
        Databases.query("select id from capital_grant where round_id = ?", round).stream()
            .map(UUID::fromString)
            .toList();
    List<Callable<Response>> calls = new ArrayList<>();
    grants.forEach(grant -> calls.add(() -> Office.disburse(grant, Bank.AMOUNT, 0)));
    calls.addAll(12, Collections.nCopies(4, () -> Bank.order(round)));

    List<Response> answers = together(calls);

    assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 409);
    long standing =
        Long.parseLong(
            Databases.query(
                    """
                    select count(*) from payment p join capital_grant g on g.id = p.grant_id
                    where g.round_id = ? and p.status in ('ORDERED', 'PAID')
                    """,
                    round)
                .getFirst());
    assertThat(standing).isEqualTo(30);
    String rows = Bank.numbers(round).stream().map(Bank::paid).collect(Collectors.joining());
    if (!rows.isEmpty()) {
      Bank.answered(round, rows);
    }
    assertThat(Bank.payments(round)).containsExactly("PAID 30");
    assertThat(Bank.told(round)).containsExactly("disbursed 30 of 30");
  }

  @Test
  void twoFilesOverTheSameOrdersAtOnceTakeEachAnswerInOnce() {
    UUID round = Bank.round("two files", 500);
    Bank.order(round).then().statusCode(201);
    List<String> numbers = Bank.numbers(round);
    String paid = numbers.stream().map(Bank::paid).collect(Collectors.joining());
    String backwards = numbers.reversed().stream().map(Bank::paid).collect(Collectors.joining());

    List<JsonPath> jobs =
        together(
                List.<Callable<Response>>of(
                    () -> Bank.send(round, paid), () -> Bank.send(round, backwards)))
            .stream()
            .map(Bank::ended)
            .toList();

    assertThat(jobs.stream().mapToInt(job -> job.getInt("updated")).sum()).isEqualTo(500);
    assertThat(jobs.stream().mapToInt(job -> job.getInt("unchanged")).sum()).isEqualTo(500);
    assertThat(Bank.payments(round)).containsExactly("PAID 500");
    assertThat(Bank.told(round)).containsExactly("disbursed 500 of 500");
  }

  private static List<Response> together(List<Callable<Response>> calls) {
    try (ExecutorService people = Executors.newFixedThreadPool(16)) {
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
