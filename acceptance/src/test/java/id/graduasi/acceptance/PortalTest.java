package id.graduasi.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.graduasi.acceptance.Calls.eventually;
import static id.graduasi.acceptance.Calls.ok;
import static id.graduasi.acceptance.Calls.registry;
import static id.graduasi.acceptance.Calls.reporting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The portal in a real browser, with a handful of families in Madiun, where no other test has any:
 * two at the end of 2024, two more in 2025, one of them gone again.
 */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 1)
class PortalTest {

  private static final int DESKTOP = 1440;
  private static final int PHONE = 390;
  private static final String YEAR = "#/?area=35.19&from=2024-12-31&to=2025-12-31";

  private Chromium chromium;

  @BeforeAll
  void findABrowserAndTellOfMadiun(Suite suite) {
    Path executable =
        Chromium.onThePath()
            .orElseGet(() -> abort("no Chromium or Chrome is on the PATH: pages are not tried"));
    chromium = Chromium.start(executable);
    MadiunStory.tell();
  }

  @AfterAll
  void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {DESKTOP, PHONE})
  void anOfficeSignsInAndReadsWhyTheNumberMoved(int width) {
    try (Visitor visitor = chromium.visitor(width)) {
      Page page = visitor.page();
      Portal portal = Portal.open(page, YEAR);
      assertThat(page.locator("main h1")).isVisible();
      assertThat(portal.barriers()).isEmpty();
      visitor.picture("portal-welcome");

      portal.signIn("madiun").settled();

      assertThat(portal.figure("figure-bridge").locator(".sentence"))
          .hasText("Dari 2 menjadi 3: +1. Peserta baru +2, Pindah domisili −1.");
      assertThat(page.locator("key-figures dd.big").first()).hasText("3");
      assertThat(page.locator("line-chart svg").first()).isVisible();
      assertThat(page.locator("key-figures .origin")).containsText("Sumber: Registri");
      visitor.wholePicture("portal-overview");
      assertThat(portal.barriers()).isEmpty();
      assertThat(visitor.overflow()).isZero();

      portal.goTo("Angka resmi");
      assertThat(page.locator(".published .badge")).hasText("tanpa tanggal");
      page.locator(".published summary").click();
      assertThat(page.locator("figure-reconciliation dd").first()).hasText("4");
      visitor.wholePicture("portal-figures");
      assertThat(portal.barriers()).isEmpty();
      assertThat(visitor.overflow()).isZero();
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void theDarkAndTheOtherLanguageLeaveNobodyOut() {
    try (Visitor visitor = chromium.visitor(DESKTOP)) {
      Page page = visitor.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      Portal portal = Portal.open(page, YEAR).signIn("madiun").settled();

      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inggris")).click();

      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(portal.settled().figure("figure-bridge").locator(".sentence"))
          .hasText("From 2 to 3: +1. New +2, Moved away −1.");
      visitor.wholePicture("portal-dark");
      assertThat(portal.barriers()).isEmpty();
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void oneDrillsDownAndTheBrowserLeadsBack() throws IOException {
    try (Visitor visitor = chromium.visitor(DESKTOP)) {
      Page page = visitor.page();
      Portal portal = Portal.open(page, YEAR).signIn("madiun").settled();

      String csv = portal.csvOf(portal.figure("figure-bridge"));
      assertThat(csv).contains("OPENING", "35.19", "MOVED_OUT", "CLOSING");

      portal.chooseArea("Kebonsari");
      assertThat(page).hasURL(Pattern.compile("area=35\\.19\\.01"));
      page.locator("figure-tiles .tile").first().click();
      assertThat(page).hasURL(Pattern.compile("area=35\\.19\\.01\\.\\d{4}"));
      page.goBack();
      page.goBack();
      assertThat(portal.area()).hasText("Kabupaten Madiun");

      assertThat(page.evaluate("JSON.stringify(localStorage)")).isEqualTo("{}");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void theKeyboardIsEnoughAndPaperShowsTheSame() {
    try (Visitor visitor = chromium.visitor(DESKTOP)) {
      Page page = visitor.page();
      Portal portal = Portal.open(page, YEAR).signIn("madiun").settled();
      page.reload();
      portal.settled();

      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).isFocused();
      Locator table = portal.figure("figure-bridge").getByText("Tabel");
      for (int i = 0;
          i < 20 && !table.evaluate("e => e === document.activeElement").equals(true);
          i++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      assertThat(page.locator("figure-bridge tbody tr")).hasCount(4);

      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("figure-bridge td").first()).isVisible();
      assertThat(page.locator("line-chart svg").first()).isVisible();
      assertThat(table).isHidden();
      assertThat(page.locator(".top nav")).isHidden();
      visitor.wholePicture("portal-paper");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void whoseSessionHasEndedSignsInAgainAndIsWhereHeWas() {
    try (Visitor visitor = chromium.visitor(DESKTOP)) {
      Page page = visitor.page();
      Portal portal = Portal.open(page, YEAR).signIn("madiun").settled();

      page.evaluate(
          """
          () => {
            const kept = JSON.parse(sessionStorage.getItem('graduasi.session'));
            sessionStorage.setItem('graduasi.session', JSON.stringify({ ...kept, expiresAt: 1 }));
          }
          """);
      page.reload();

      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Sesi Anda telah berakhir");
      portal.signIn("madiun").settled();
      assertThat(page).hasURL(Suite.address(8080) + "/" + YEAR);
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void aRefusalIsShownInTheServicesOwnWordsAndCanBeTriedAgain() {
    try (Visitor visitor = chromium.visitor(DESKTOP)) {
      Page page = visitor.page();
      page.route(
          "**/reports/count-bridge**",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setStatus(503)
                      .setContentType("application/problem+json")
                      .setBody("{\"title\":\"Sibuk\",\"detail\":\"Sebentar lagi.\"}")));
      Portal portal = Portal.open(page, YEAR).signIn("madiun");
      Locator bridge = page.locator("figure-bridge");
      assertThat(bridge.getByRole(AriaRole.ALERT)).containsText("Sebentar lagi.");

      page.unroute("**/reports/count-bridge**");
      bridge.getByText("Coba lagi").click();

      assertThat(portal.figure("figure-bridge").locator(".sentence")).containsText("Dari 2");
    }
  }

  @Test
  void thePageMaySpeakToTheSuiteAlone() {
    try (Visitor visitor = chromium.visitor(DESKTOP)) {
      Response page = visitor.page().navigate(Suite.address(8080) + "/");

      assertThat(page.headerValue("content-security-policy"))
          .contains("default-src 'none'", "script-src 'self' 'sha256-", "frame-ancestors 'none'")
          .contains("connect-src 'self' " + Suite.address(8081))
          .doesNotContain("unsafe");
      Object refusedBy =
          visitor
              .page()
              .evaluate(
                  """
                  () => new Promise((done) => {
                    document.addEventListener('securitypolicyviolation', (e) => done(e.effectiveDirective));
                    fetch('https://example.org').catch(() => {});
                  })
                  """);
      assertThat(refusedBy).isEqualTo("connect-src");
    }
  }

  /** What Madiun's office has recorded. */
  private static final class MadiunStory {

    private static final String VILLAGE = "35.19.01.2001";

    static void tell() {
      enroll(1, "2024-01-10");
      enroll(2, "2024-02-10");
      String gone = enroll(3, "2025-03-10");
      enroll(4, "2025-04-10");
      ok(
          registry("madiun")
              .body(Map.of("reason", "MOVED_OUT", "effectiveOn", "2025-06-10"))
              .post("/api/v1/enrollments/" + gone + "/terminations"));
      ok(
          reporting("madiun")
              .body(
                  Map.of(
                      "areaCode", "35.19",
                      "measure", "RECIPIENTS",
                      "item", "PKH",
                      "value", 4,
                      "unit", "families",
                      "asOf", "2025",
                      "source", "A newspaper"))
              .put("/api/v1/published-figures/" + UUID.randomUUID()));
      eventually(
          () ->
              reporting("madiun").get("/api/v1/reports/count-bridge?from=2024-12-31&to=2025-12-31"),
          answer -> answer.jsonPath().getInt("lines.size()") == 2);
    }

    private static String enroll(int number, String startedOn) {
      String family = UUID.randomUUID().toString();
      Map<String, Object> head =
          Map.ofEntries(
              Map.entry("id", UUID.randomUUID().toString()),
              Map.entry("nik", "351901410785%04d".formatted(9800 + number)),
              Map.entry("name", "Ibu Peraga"),
              Map.entry("sex", "FEMALE"),
              Map.entry("birthDate", "1985-07-01"),
              Map.entry("relationship", "HEAD"),
              Map.entry("maritalStatus", "WIDOWED"),
              Map.entry("working", true),
              Map.entry("ownsBusiness", false));
      ok(
          registry("madiun")
              .body(
                  Map.of(
                      "kk",
                      "351901010120%04d".formatted(9800 + number),
                      "villageCode",
                      VILLAGE,
                      "address",
                      "Jl. Peragaan",
                      "members",
                      java.util.List.of(head)))
              .put("/api/v1/families/" + family));
      String enrollment = UUID.randomUUID().toString();
      ok(
          registry("madiun")
              .body(Map.of("familyId", family, "programme", "PKH", "startedOn", startedOn))
              .put("/api/v1/enrollments/" + enrollment));
      return enrollment;
    }
  }
}
