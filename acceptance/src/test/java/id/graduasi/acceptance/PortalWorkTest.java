package id.graduasi.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal's worklists, search and family's page in a real browser. */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 1)
class PortalWorkTest {

  private static final int DESKTOP = 1440;
  private static final int PHONE = 390;
  private static final String WORK = "#/work?area=17.06";

  private Chromium chromium;
  private WorkStory story;

  @BeforeAll
  void findABrowserAndTellOfMukomuko(Suite suite) {
    Path executable =
        Chromium.onThePath()
            .orElseGet(() -> abort("no Chromium or Chrome is on the PATH: pages are not tried"));
    chromium = Chromium.start(executable);
    story = WorkStory.tell();
  }

  @AfterAll
  void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {DESKTOP, PHONE})
  void anOfficeFindsWhatWaits(int width) {
    try (Visitor visitor = chromium.visitor(width)) {
      Page page = visitor.page();
      Portal portal = Portal.open(page, WORK).signIn(WorkStory.OFFICE).settled();
      Locator row = row(page, story.familyNumber());

      assertThat(row).containsText("Siap");
      assertThat(row).containsText("poin");
      looksRight(visitor, portal, "candidates");

      open(page, "Kasus");
      page.locator("work-filter select").selectOption("OPENED");
      assertThat(row(page, story.numberWithCase())).containsText("Cek lapangan");
      keepsNobodyOut(visitor, portal);

      open(page, "Kunjungan monev");
      assertThat(page.locator("work-list .empty"))
          .hasText("Tidak ada yang menunggu di wilayah ini.");
      keepsNobodyOut(visitor, portal);

      open(page, "Tinjauan lima tahun");
      assertThat(row).containsText("Perlu ditinjau");
      keepsNobodyOut(visitor, portal);

      open(page, "Mutu data");
      assertThat(page.locator("work-list").locator("tbody, .empty")).isVisible();
      keepsNobodyOut(visitor, portal);

      open(page, "Usul dan sanggah");
      assertThat(row).containsText("Memiliki dua toko");
      assertThat(row).containsText(Pattern.compile("1[34] hari lagi"));
      looksRight(visitor, portal, "petitions");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {DESKTOP, PHONE})
  void aCandidateLeadsToTheFamilyAsAllServicesKnowIt(int width) {
    try (Visitor visitor = chromium.visitor(width)) {
      Page page = visitor.page();
      Portal portal = Portal.open(page, WORK).signIn(WorkStory.OFFICE).settled();

      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(story.familyNumber()))
          .click();

      assertThat(page.locator("h1")).hasText("Keluarga " + story.familyNumber());
      portal.settled();
      assertThat(page.locator("family-people")).containsText(WorkStory.NAME);
      assertThat(page.locator("family-enrollments")).containsText("PKH");
      assertThat(page.locator("family-entitlement")).containsText("Program Keluarga Harapan");
      assertThat(page.locator("family-readiness")).containsText("Siap");
      assertThat(page.locator("family-capital")).containsText("Belum ada bantuan modal.");
      assertThat(page.locator(".story .source-registry").first()).isVisible();
      assertThat(page.locator(".story .source-graduation")).containsText("Kesiapan dinilai");
      assertThat(page.locator(".story .source-reporting")).containsText("+1");
      nothingIsUnmasked(page);
      looksRight(visitor, portal, "family");

      page.locator(".back a").click();
      assertThat(page.locator("work-list h2")).hasText("Calon graduasi");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void aServiceThatFailsIsNamedAndTheOthersAreShown() {
    try (Visitor visitor = chromium.visitor(DESKTOP)) {
      Page page = visitor.page();
      page.route(
          "**/api/v1/grants?**",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setStatus(503)
                      .setContentType("application/problem+json")
                      .setBody("{\"title\":\"Sibuk\",\"detail\":\"Sebentar lagi.\"}")));
      Portal portal =
          Portal.open(page, "#/family?area=17.06&id=" + story.family()).signIn(WorkStory.OFFICE);

      assertThat(page.locator("family-capital").getByRole(AriaRole.ALERT))
          .containsText("Sebentar lagi.");
      assertThat(page.locator("family-history")).containsText("Tanpa Hibah");
      assertThat(page.locator("family-people")).containsText(WorkStory.NAME);
      assertThat(page.locator(".story .source-registry").first()).isVisible();

      page.unroute("**/api/v1/grants?**");
      page.locator("family-capital").getByText("Coba lagi").click();
      page.locator("family-history").getByText("Coba lagi").click();

      assertThat(page.locator("family-capital")).containsText("Belum ada bantuan modal.");
      assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
      portal.settled();
    }
  }

  @Test
  void theKeyboardIsEnoughToFindAFamilyAndTheAddressKeepsNoName() throws IOException {
    try (Visitor visitor = chromium.visitor(DESKTOP)) {
      Page page = visitor.page();
      Portal portal = Portal.open(page, "#/search?area=17.06").signIn(WorkStory.OFFICE).settled();

      press(page, "Tab", page.locator("input[name=name]"));
      page.keyboard().type("Peraga Daftar");
      page.keyboard().press("Enter");
      Locator found =
          page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(story.familyNumber()));
      assertThat(found).isVisible();
      assertThat(page).not().hasURL(Pattern.compile("eraga", Pattern.CASE_INSENSITIVE));
      nothingIsUnmasked(page);
      looksRight(visitor, portal, "search");
      press(page, "Tab", found);
      page.keyboard().press("Enter");

      assertThat(page.locator("h1")).hasText("Keluarga " + story.familyNumber());
      assertThat(page).hasURL(Pattern.compile("id=" + story.family()));
      portal.settled().goTo("Daftar kerja");
      String csv = portal.csvOf(page.locator("work-list"));
      assertThat(csv).contains("Keluarga", story.familyNumber()).doesNotContain(story.nik());
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  private static Locator row(Page page, String familyNumber) {
    return page.locator("work-list tbody tr")
        .filter(new Locator.FilterOptions().setHasText(familyNumber));
  }

  private static void open(Page page, String worklist) {
    page.locator("work-tabs")
        .getByText(worklist, new Locator.GetByTextOptions().setExact(true))
        .click();
    assertThat(page.locator("work-list h2")).hasText(worklist);
  }

  /** As below, and there is a picture to look at. */
  private static void looksRight(Visitor visitor, Portal portal, String name) {
    portal.settled();
    visitor.wholePicture("portal-" + name);
    keepsNobodyOut(visitor, portal);
  }

  /** Nothing keeps anybody out, and nothing sticks out. */
  private static void keepsNobodyOut(Visitor visitor, Portal portal) {
    assertThat(portal.settled().barriers()).isEmpty();
    assertThat(visitor.overflow()).isZero();
  }

  private void nothingIsUnmasked(Page page) {
    assertThat(page.locator("main")).containsText("************9801");
    String shown = page.content();
    assertThat(shown).doesNotContain(story.nik()).doesNotContain(story.kk());
    assertThat(page.url().toLowerCase(Locale.ROOT)).doesNotContain("peraga", story.nik());
  }

  private static void press(Page page, String key, Locator until) {
    for (int i = 0;
        i < 40 && !until.evaluate("e => e === document.activeElement").equals(true);
        i++) {
      page.keyboard().press(key);
    }
    assertThat(until).isFocused();
  }
}
