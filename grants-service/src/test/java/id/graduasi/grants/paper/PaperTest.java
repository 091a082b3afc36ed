package id.graduasi.grants.paper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.graduasi.grants.FamilyStory;
import id.graduasi.grants.Office;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class PaperTest {

  private static final String URL = "graduasi.registry.url";
  private static final String TIMEOUT = "graduasi.registry.timeout";
  private static final String SCHEME = "PAPERS";
  private static final long AMOUNT = 4_000_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CircuitBreakerMaintenance breakers;
  private final List<String> purposes = new CopyOnWriteArrayList<>();
  private HttpServer registry;
  private volatile int status = 200;
  private volatile int gone;

  PaperTest(CircuitBreakerMaintenance breakers) {
    this.breakers = breakers;
  }

  @BeforeEach
  void start() throws IOException {
    Office.scheme(SCHEME, AMOUNT);
    breakers.resetAll();
    registry = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    registry.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    registry.createContext("/api/v1/families/lookups", this::answer);
    registry.start();
    System.setProperty(URL, "http://localhost:" + registry.getAddress().getPort());
    System.setProperty(TIMEOUT, "PT2S");
  }

  @AfterEach
  void stop() {
    System.clearProperty(URL);
    System.clearProperty(TIMEOUT);
    registry.stop(0);
    breakers.resetAll();
  }

  @Test
  void theDecreeNamesEveryRecipientOnceAndItsTotalsAgree() throws IOException {
    UUID round = Office.open(Office.round(SCHEME, 60, 60 * AMOUNT));
    Office.manyVerified("decree", round, SCHEME, 60, AMOUNT)
        .forEach(id -> Office.approve(id).then().statusCode(200));
    gone = 1;

    List<String> pages = pages("decree", paper("/rounds/" + round + "/decree", "id"));
    String text = String.join(" ", pages);

    assertThat(purposes).containsExactly("surat keputusan");
    assertThat(pages).hasSizeGreaterThan(1);
    for (int page = 1; page <= pages.size(); page++) {
      assertThat(pages.get(page - 1)).containsPattern("Halaman " + page + " dari ?" + pages.size());
    }
    assertThat(occurrences(text, "Penerima-")).isEqualTo(59);
    assertThat(occurrences(text, "tidak lagi di")).isEqualTo(1);
    assertThat(occurrences(text, "Rp4.000.000")).isEqualTo(60);
    assertThat(text)
        .contains("460/17/UJI")
        .contains("60 penerima, Rp240.000.000 (dua ratus empat puluh juta rupiah)");
    paper("/rounds/" + round + "/decree?decreeNumber=lain", "id")
        .statusCode(409)
        .body("code", equalTo("no-decree"));
  }

  @Test
  void theReceiptIsForThePaymentThatHasNotComeBack() throws IOException {
    UUID grant = grant("receipt");
    paper("/grants/" + grant + "/receipt", "id")
        .statusCode(409)
        .body("code", equalTo("no-standing-payment"));
    Office.disburse(grant, AMOUNT, -120).then().statusCode(201);

    String text = pages("receipt", paper("/grants/" + grant + "/receipt", "en")).getFirst();

    assertThat(text)
        .contains("RECEIPT", "Penerima-", "Rp4,000,000", "four million rupiah", "SP2D-1")
        .contains("3524010107860001")
        .containsPattern("Page 1 of ?1");
  }

  @Test
  void theAccountOfTheMoneyHasItsItemsAndWhatIsToComeBack() throws IOException {
    UUID grant = grant("account");
    Office.disburse(grant, AMOUNT, -120).then().statusCode(201);
    paper("/grants/" + grant + "/accountability-report", "id")
        .statusCode(409)
        .body("code", equalTo("no-accountability-report"));
    Map<String, Object> item =
        Map.of("description", "Kompor", "amount", 3_250_000, "receiptReference", "KW-01");
    Integer version = Office.get(Office.VERIFIER, "/grants/" + grant).extract().path("version");
    Office.postIfMatch(
            Office.VERIFIER,
            "/grants/" + grant + "/accountability-reports",
            Map.of("submittedOn", Office.TODAY.minusDays(60).toString(), "items", List.of(item)),
            version)
        .then()
        .statusCode(200);

    String text =
        pages("account", paper("/grants/" + grant + "/accountability-report", "id")).getFirst();

    assertThat(text)
        .contains("Kompor", "KW-01", "Rp3.250.000 (tiga juta dua ratus lima puluh ribu rupiah)")
        .contains("Rp750.000 (tujuh ratus lima puluh ribu rupiah)");
  }

  @Test
  void withoutAPurposeOrARegistryThereIsNoPaper() {
    UUID grant = grant("refused");
    Office.disburse(grant, AMOUNT, -120).then().statusCode(201);
    String path = "/grants/" + grant + "/receipt";
    Office.get(Office.VERIFIER, path)
        .statusCode(400)
        .body("violations[0].field", equalTo("X-Purpose"));
    status = 403;
    paper(path, "id").statusCode(403).body("code", equalTo("purpose-not-allowed"));
    status = 500;
    paper(path, "id")
        .statusCode(503)
        .header("Retry-After", equalTo("30"))
        .body("code", equalTo("registry-unavailable"));
    registry.stop(0);
    paper(path, "id").statusCode(503).body("code", equalTo("registry-unavailable"));
  }

  @Test
  void aNeighbourPrintsNothing() {
    UUID round = Office.open(Office.round(SCHEME, 1, AMOUNT));
    given()
        .auth()
        .oauth2(Tokens.of("bojonegoro"))
        .header("X-Purpose", "surat keputusan")
        .get("/api/v1/rounds/" + round + "/decree")
        .then()
        .statusCode(404);
    assertThat(purposes).isEmpty();
  }

  private static UUID grant(String name) {
    UUID round = Office.open(Office.round(SCHEME, 1, AMOUNT));
    FamilyStory family = new FamilyStory("papers " + name);
    Told.family(family);
    return Office.approved(round, family, AMOUNT);
  }

  private static ValidatableResponse paper(String path, String language) {
    return given()
        .auth()
        .oauth2(Office.VERIFIER)
        .header("X-Purpose", "surat keputusan")
        .header("Accept-Language", language)
        .get("/api/v1" + path)
        .then();
  }

  private static List<String> pages(String name, ValidatableResponse paper) throws IOException {
    byte[] pdf = paper.statusCode(200).contentType("application/pdf").extract().asByteArray();
    Files.write(Path.of("target", "paper-" + name + ".pdf"), pdf);
    PdfReader reader = new PdfReader(pdf);
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    List<String> pages = new java.util.ArrayList<>();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      pages.add(extractor.getTextFromPage(page).replaceAll("\\s+", " "));
    }
    return pages;
  }

  private static int occurrences(String text, String of) {
    return text.split(java.util.regex.Pattern.quote(of), -1).length - 1;
  }

  /** Answers as the registry does; the first families are those out of the caller's area. */
  private void answer(HttpExchange exchange) throws IOException {
    purposes.add(exchange.getRequestHeaders().getFirst("X-Purpose"));
    StringBuilder items = new StringBuilder();
    int skip = gone;
    int number = 0;
    for (JsonNode id : JSON.readTree(exchange.getRequestBody()).get("familyIds")) {
      if (skip-- > 0) {
        continue;
      }
      number++;
      String member =
          Databases.query(
                  "select member_id from capital_grant where family_id = ?",
                  UUID.fromString(id.textValue()))
              .getFirst();
      items
          .append(items.isEmpty() ? "" : ",")
          .append(
              """
              {"id":"%s","familyNumber":"KPM-3524-00000001","villageCode":"35.24.01.2001",
               "address":"Jl. Melati %d","members":[{"id":"%s","nik":"352401010786%04d",
               "name":"Penerima-%d"}]}
              """
                  .formatted(id.textValue(), number, member, number, number));
    }
    byte[] body = ("{\"items\":[" + items + "]}").getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
