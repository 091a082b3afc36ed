package id.graduasi.grants.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.grants.Office;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class PaymentResultsTest {

  @Test
  void whatTheBankReturnedIsOrderedAgainAndTheFirstPaymentStaysAsHistory() {
    UUID round = ordered("returned and again", 2);
    List<List<String>> first = Bank.file(round);
    UUID hers = UUID.fromString(first.get(1).get(2));

    JsonPath job =
        Bank.answered(round, Bank.paid(first.get(0).get(0)) + Bank.returned(first.get(1).get(0)));

    assertThat(Bank.counts(job)).containsExactly(2, 0, 2, 0, 0);
    assertThat(Bank.told(round)).containsExactly("disbursed 1 of 1", "returned 1 of 1");
    Office.get(Office.VERIFIER, "/grants/" + first.get(0).get(2))
        .body("status", is("DISBURSED"))
        .body("disbursedOn", is(Office.TODAY.toString()))
        .body("payments.reference", contains("SP2D-" + first.get(0).get(0)))
        .body("accountability.dueOn", is(Office.TODAY.plusDays(90).toString()))
        .body("version", is(4));
    Office.get(Office.VERIFIER, "/grants/" + hers)
        .body("status", is("RETURNED"))
        .body("disbursedOn", nullValue())
        .body("paymentOrdered", nullValue());

    Bank.order(round).then().statusCode(201).body("payments", is(1));
    String again = Bank.numbers(round).getFirst();
    assertThat(Bank.counts(Bank.answered(round, Bank.paid(first.get(1).get(0)))))
        .as("paid after returned needs a new order")
        .containsExactly(1, 0, 0, 0, 1);
    assertThat(Bank.counts(Bank.answered(round, Bank.paid(again)))).containsExactly(1, 0, 1, 0, 0);

    assertThat(Bank.payments(round)).containsExactly("PAID 2", "RETURNED 1");
    Office.get(Office.VERIFIER, "/grants/" + hers + "/history")
        .body("items.type", contains(type("disbursed"), type("returned")))
        .body("items[1].cause", is("ACCOUNT_CLOSED, " + cause(job)))
        .body("items.by", hasItem("system:payment-results"));
  }

  @Test
  void theSameFileTwiceChangesNothingAlsoAfterMoneyCameBack() {
    UUID round = ordered("twice", 2);
    List<String> numbers = Bank.numbers(round);
    String paid = Bank.paid(numbers.get(0)) + Bank.paid(numbers.get(1));
    Bank.answered(round, paid);

    assertThat(Bank.counts(Bank.answered(round, paid))).containsExactly(2, 0, 0, 2, 0);
    assertThat(Bank.counts(Bank.answered(round, Bank.returned(numbers.get(0)))))
        .containsExactly(1, 0, 1, 0, 0);
    assertThat(Bank.counts(Bank.answered(round, paid))).containsExactly(2, 0, 0, 2, 0);
    assertThat(Bank.counts(Bank.answered(round, Bank.returned(numbers.get(0)))))
        .containsExactly(1, 0, 0, 1, 0);

    assertThat(Bank.payments(round)).containsExactly("PAID 1", "RETURNED 1");
    assertThat(Bank.told(round)).containsExactly("disbursed 2 of 2", "returned 1 of 1");
  }

  @Test
  void everyRowThatCannotBeTakenIsRefusedByItselfWithLineColumnAndCode() {
    UUID round = ordered("refused rows", 6);
    UUID other = ordered("refused rows of another round", 1);
    List<String> numbers = Bank.numbers(round);
    Bank.answered(round, Bank.paid(numbers.get(4)));
    accounted(round, numbers.get(4));
    Bank.answered(round, Bank.paid(numbers.get(5)));
    String rows =
        Bank.paid(numbers.get(0), Office.TODAY, 3_999_999)
            + Bank.paid(numbers.get(1), Office.TODAY.plusDays(1), Bank.AMOUNT)
            + Bank.paid(numbers.get(2), Office.TODAY.minusDays(1), Bank.AMOUNT)
            + Bank.paid("PB0000000001")
            + Bank.paid(Bank.numbers(other).getFirst())
            + Bank.returned(numbers.get(4))
            + Bank.paid(numbers.get(5)).replace("SP2D", "LAIN")
            + Bank.paid(numbers.get(3))
            + Bank.returned(numbers.get(3))
            + numbers.get(2)
            + ",DIBAYAR,2026-13-01,4000000,,SP\n\n";

    JsonPath job = Bank.answered(round, rows);

    assertThat(Bank.counts(job)).containsExactly(10, 0, 1, 0, 9);
    assertThat(Bank.refusals(job))
        .extracting(
            line ->
                line.substring(0, line.indexOf(',', line.indexOf(',', line.indexOf(',') + 1) + 1)))
        .containsExactly(
            "2,nominal,amount-differs",
            "3,tanggal,grant-date-in-future",
            "4,tanggal,grant-date-too-early",
            "5,nomor_perintah,payment-number-unknown",
            "6,nomor_perintah,payment-number-unknown",
            "7,nomor_perintah,already-accounted",
            "8,nomor_perintah,payment-answered-otherwise",
            "10,nomor_perintah,payment-row-repeated",
            "11,tanggal,payment-value-unreadable");
    assertThat(Bank.payments(round)).containsExactly("ORDERED 3", "PAID 3");
    String english =
        given()
            .auth()
            .oauth2(Office.VERIFIER)
            .header("Accept-Language", "en")
            .get("/api/v1/payment-results/" + job.getString("id") + "/refusals")
            .asString();
    assertThat(english).contains("The amount must be exactly Rp 4000000.");
    assertThat(Bank.refusals(job).getFirst()).contains("Jumlahnya harus tepat Rp 4000000.");
  }

  @Test
  void aDryRunAnswersTheSameAndWritesNothing() {
    UUID round = ordered("dry run", 2);
    List<String> numbers = Bank.numbers(round);
    String rows = Bank.paid(numbers.get(0)) + Bank.paid(numbers.get(1), Office.TODAY, 1);

    JsonPath job =
        Bank.ended(
            given()
                .auth()
                .oauth2(Office.VERIFIER)
                .contentType("text/csv")
                .body(Bank.HEADER + rows)
                .post("/api/v1/rounds/" + round + "/payment-results?dryRun=true"));

    assertThat(Bank.counts(job)).containsExactly(2, 0, 1, 0, 1);
    assertThat(Bank.payments(round)).containsExactly("ORDERED 2");
    assertThat(Bank.told(round)).isEmpty();
  }

  @Test
  void thePaymentFileItselfComesBackWithThreeMoreColumnsZippedAndWithSemicolons()
      throws IOException {
    UUID round = ordered("filled in", 3);
    String csv =
        Office.get(Office.VERIFIER, "/rounds/" + round + "/payment-file").extract().asString();
    List<String> lines = csv.lines().toList();
    String filled =
        "\uFEFF"
            + lines.getFirst()
            + ",status,tanggal,referensi_bank\n"
            + lines.stream()
                .skip(1)
                .map(line -> line + ",DIBAYAR," + Office.TODAY + ",BANK-1\n")
                .collect(Collectors.joining());

    JsonPath job =
        Bank.ended(
            given()
                .auth()
                .oauth2(Office.VERIFIER)
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(zipped(filled.replace(',', ';')))
                .post("/api/v1/rounds/" + round + "/payment-results"));

    assertThat(Bank.counts(job)).containsExactly(3, 0, 3, 0, 0);
    assertThat(Bank.numbers(round)).isEmpty();
    Office.get(Office.VERIFIER, "/payment-results?roundId=" + round)
        .body("items.id", contains(job.getString("id")))
        .body("items[0].startedBy", is("lamongan"));
    Office.get(Tokens.of("bojonegoro"), "/payment-results/" + job.getString("id")).statusCode(404);
    Office.post(
            Office.VERIFIER, "/payment-results/" + job.getString("id") + "/cancellation", Map.of())
        .then()
        .statusCode(409)
        .body("code", is("payment-import-finished"));
    assertThat(
            Databases.query(
                "select count(*) from payment_import_row where import_id = ?",
                UUID.fromString(job.getString("id"))))
        .containsExactly("0");
  }

  @Test
  void aFileThatIsNoneIsRefusedWhole() {
    UUID round = Bank.round("no file", 1);

    Bank.send(round, "").then().statusCode(422).body("code", is("payment-file-empty"));
    given()
        .auth()
        .oauth2(Office.VERIFIER)
        .contentType("text/csv")
        .body("nomor_perintah,status\n")
        .post("/api/v1/rounds/" + round + "/payment-results")
        .then()
        .statusCode(422)
        .body("code", is("payment-column-missing"))
        .body("violations.field", contains("tanggal"));
    given()
        .auth()
        .oauth2(Office.VERIFIER)
        .contentType("text/csv")
        .header("Content-Encoding", "gzip")
        .body(Bank.HEADER)
        .post("/api/v1/rounds/" + round + "/payment-results")
        .then()
        .statusCode(422)
        .body("code", is("payment-file-not-gzip"));
  }

  private static UUID ordered(String name, int grants) {
    UUID round = Bank.round(name, grants);
    Bank.order(round).then().statusCode(201);
    return round;
  }

  private static void accounted(UUID round, String number) {
    String grant =
        Databases.query("select grant_id from payment where number = ?", number).getFirst();
    Office.post(
            Office.VERIFIER,
            "/grants/" + grant + "/accountability-reports",
            Map.of(
                "submittedOn",
                Office.TODAY.toString(),
                "items",
                List.of(
                    Map.of(
                        "description",
                        "Kompor",
                        "amount",
                        Bank.AMOUNT,
                        "receiptReference",
                        "K-1"))))
        .then()
        .statusCode(200);
  }

  private static String cause(JsonPath job) {
    return "import " + job.getString("id") + " by lamongan";
  }

  private static String type(String what) {
    return "id.graduasi.grants.grant." + what + ".v1";
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
