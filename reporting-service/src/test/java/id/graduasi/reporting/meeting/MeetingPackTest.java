package id.graduasi.reporting.meeting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class MeetingPackTest {

  private static final String PERIOD = "from=2024-12-31&to=2025-12-31";
  private static final Locale INDONESIAN = Locale.of("id", "ID");

  @BeforeAll
  static void fill() {
    Bondowoso.fill();
  }

  @AfterAll
  static void clear() {
    Bondowoso.clear();
  }

  @Test
  void thePaperSaysWhatTheReportsSay() throws IOException {
    String paper = text("rakor-id", "?" + PERIOD, "id");
    saysOf(paper, "Kabupaten Bondowoso (kode 35.11)", "31 Des 2024 s.d. 31 Des 2025");
    saysOf(paper, "Dinas sosial kabupaten/kota");

    JsonPath bridge = report("count-bridge?" + PERIOD);
    saysOf(paper, "Jumlah awal, 31 Desember 2024" + number(bridge, "opening"));
    saysOf(paper, "Jumlah akhir, 31 Desember 2025" + number(bridge, "closing"), "Seimbang:");
    bridge
        .<Map<String, Object>>getList("lines")
        .forEach(line -> saysOf(paper, line.get("name") + signed((Integer) line.get("count"))));

    JsonPath trend = report("trend?every=month&" + PERIOD);
    trend.<Integer>getList("points.value").forEach(value -> saysOf(paper, id(value)));

    JsonPath facilitators = report("facilitators?year=2025");
    saysOf(
        paper,
        "Tercapai %s dari %s graduasi mandiri"
            .formatted(number(facilitators, "graduates"), number(facilitators, "target")),
        "Ditampilkan 20 dari");

    JsonPath grants = report("grants?year=2025");
    saysOf(
        paper,
        "%s hibah dibayarkan".formatted(number(grants, "disbursed")),
        "%s terlambat, %s terlewat"
            .formatted(number(grants, "visits.overdue"), number(grants, "visits.missed")));

    JsonPath quality = report("data-quality?from=2025-01-01&to=2025-12-31");
    saysOf(
        paper,
        "%s masalah terbuka pada akhir periode; %s dibuka dan %s diselesaikan"
            .formatted(
                number(quality, "open"), number(quality, "opened"), number(quality, "resolved")));

    JsonPath forecast = report("five-year-forecast");
    saysOf(paper, "Lewat jatuh tempo" + number(forecast, "overdue.due"));

    JsonPath areas = report("enrollment-count?by=area&on=2025-12-31");
    areas
        .<Map<String, Object>>getList("groups")
        .forEach(group -> saysOf(paper, group.get("name") + id((Integer) group.get("count"))));

    saysOf(paper, "12,31", "11,70", "BPS 2025", "2025 latest (tidak bertanggal)");
  }

  @Test
  void graduationsArePerKindAsTheReportsSay() throws IOException {
    String paper = text("kinds", "?" + PERIOD, "id");

    List<Integer> counts = report("graduations?year=2025").getList("groups.count");
    saysOf(
        paper,
        "Berlaku dalam periode%d%d%d%d"
            .formatted(counts.get(0), counts.get(1), counts.get(2), counts.get(3)));
  }

  @Test
  void theWaterfallsStepsLeadFromTheOpeningToTheClosing() {
    JsonPath bridge = report("count-bridge?" + PERIOD);
    int sum =
        bridge.getInt("opening")
            + bridge.<Integer>getList("lines.count").stream().mapToInt(Integer::intValue).sum();

    assertThat(sum).isEqualTo(bridge.getInt("closing"));
    assertThat(bridge.getBoolean("balanced")).isTrue();
  }

  @Test
  void itSpeaksEnglishWhenAsked() throws IOException {
    String byHeader = text("rakor-en", "?" + PERIOD, "en");
    String byParameter = text("rakor-lang", "?lang=en&" + PERIOD, "id");

    saysOf(byHeader, "PAPER FOR THE COORDINATION MEETING", "Balanced:", "Independent graduation");
    saysOf(byHeader, "Page 1 of").doesNotContain("Halaman");
    saysOf(byParameter, "Opening, 31 December 2024").doesNotContain("Jumlahawal");
  }

  @Test
  void pagesAreNumberedAndChaptersAreBookmarked() throws IOException {
    byte[] pdf = pdf("?" + PERIOD, "id", office());
    PdfReader reader = new PdfReader(pdf);
    List<String> pages = pages(reader);

    assertThat(pages).hasSizeBetween(6, 11);
    for (int page = 1; page <= pages.size(); page++) {
      assertThat(pages.get(page - 1))
          .containsPattern("Halaman " + page + " dari ?" + pages.size())
          .contains("Kabupaten Bondowoso (kode 35.11)");
    }
    assertThat(SimpleBookmark.getBookmarkList(reader))
        .extracting(bookmark -> bookmark.get("Title"))
        .startsWith("Angka kunci", "Perkembangan peserta", "Mengapa jumlahnya berubah")
        .endsWith("Pengertian dan sumber");
    assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString("id");
  }

  @Test
  void aWholeCountryTakesNoMorePages() throws IOException {
    byte[] pdf = pdf("?area=*", "id", Tokens.of("ministry"));

    assertThat(new PdfReader(pdf).getNumberOfPages()).isLessThanOrEqualTo(14);
  }

  @Test
  void anAreaWithoutAnythingHasAPaperToo() throws IOException {
    byte[] pdf =
        pdf("?area=35.11.01.2001&from=2010-01-01&to=2010-01-01", "id", Tokens.of("ministry"));

    assertThat(String.join(" ", pages(new PdfReader(pdf)))).contains("Maesan Kidul");
  }

  @Test
  void nobodyIsNamedOnIt() throws IOException {
    String paper = text("nobody", "?" + PERIOD, "id");

    assertThat(paper)
        .doesNotContainPattern("(?<!\\d)35\\d{14}(?!\\d)")
        .doesNotContain("bondowoso-sub");
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource({
    "?from=2025-01-01&to=2024-01-01, 422, period-reversed, from",
    "?from=1500-01-01, 400, validation-failed, from",
    "?to=2025-02-30, 400, validation-failed, to",
    "?from=1980-01-01&to=1990-01-01, 400, validation-failed, to",
    "?lang=fr, 400, validation-failed, lang",
    "?colour=red, 400, unknown-parameter, colour",
    "?area=63, 404, area-not-found, area",
    "?area=35.11.99, 404, area-not-found, area"
  })
  void badQuestionsAreAnsweredByProblems(String query, int status, String code, String field) {
    given()
        .auth()
        .oauth2(office())
        .get("/api/v1/reports/meeting-pack" + query)
        .then()
        .statusCode(status)
        .body("code", equalTo(code))
        .body("violations.field", contains(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"facilitator", "somebody"})
  void itIsForOffices(String role) {
    String token = Tokens.with("ani", "35.11", "01990000-0000-7000-8000-000000003511", role);
    given().auth().oauth2(token).get("/api/v1/reports/meeting-pack").then().statusCode(403);
    given().get("/api/v1/reports/meeting-pack").then().statusCode(401);
  }

  private static JsonPath report(String path) {
    return given()
        .auth()
        .oauth2(office())
        .get("/api/v1/reports/" + path)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String text(String name, String query, String language) throws IOException {
    byte[] pdf = pdf(query, language, office());
    Files.write(Path.of("target", name + ".pdf"), pdf);
    return squeezed(String.join(" ", pages(new PdfReader(pdf))));
  }

  /** The extractor drops spaces between cells, so they are not compared. */
  private static AbstractStringAssert<?> saysOf(String paper, String... texts) {
    return assertThat(paper)
        .contains(Stream.of(texts).map(MeetingPackTest::squeezed).toArray(String[]::new));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static byte[] pdf(String query, String language, String token) {
    return given()
        .auth()
        .oauth2(token)
        .header("Accept-Language", language)
        .get("/api/v1/reports/meeting-pack" + query)
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Cache-Control", "no-store")
        .extract()
        .asByteArray();
  }

  private static List<String> pages(PdfReader reader) throws IOException {
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      pages.add(extractor.getTextFromPage(page).replaceAll("\\s+", " "));
    }
    return pages;
  }

  private static String office() {
    return Tokens.with("bondowoso-sub", Bondowoso.CODE, null, "regency-office");
  }

  private static String number(JsonPath said, String path) {
    return id(said.getInt(path));
  }

  private static String signed(int number) {
    return (number > 0 ? "+" : "") + id(number);
  }

  private static String id(int number) {
    return NumberFormat.getIntegerInstance(INDONESIAN).format(number);
  }
}
