package id.graduasi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of the suite in a real browser: complete, quiet, from this machine alone, and all four
 * services usable from each one's Swagger UI.
 */
@ExtendWith(SharedSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwaggerUiTest {

  private static final Map<String, Integer> PORTS =
      Map.of("registry", 8081, "graduation", 8082, "grants", 8083, "reporting", 8080);

  private static final int DESKTOP = 1440;
  private static final int PHONE = 390;

  private Chromium chromium;

  @BeforeAll
  void findABrowser(Suite suite) {
    Path executable =
        Chromium.onThePath()
            .orElseGet(() -> abort("no Chromium or Chrome is on the PATH: pages are not tried"));
    chromium = Chromium.start(executable);
  }

  @AfterAll
  void closeTheBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry", "graduation", "grants", "reporting"})
  void eachSwaggerUiShowsItsOwnServiceFirstAndTheOthersOnDemand(String service) {
    try (Visitor visitor = chromium.visitor(DESKTOP)) {
      SwaggerUi ui = SwaggerUi.open(visitor.page(), PORTS.get(service)).showing(service);
      visitor.picture("swagger-" + service);

      assertThat(ui.services())
          .containsExactlyInAnyOrder("registry", "graduation", "grants", "reporting");
      for (String other : ui.services()) {
        ui.choose(other);
      }
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {DESKTOP, PHONE})
  void whoSignsInOnceCanTryTheOtherServicesToo(int width) {
    try (Visitor visitor = chromium.visitor(width)) {
      SwaggerUi ui = SwaggerUi.open(visitor.page(), 8081).showing("registry");
      ui.authorize("bojonegoro");

      assertThat(ui.execute("/api/v1/families")).isEqualTo("200");
      visitor.picture("families");
      assertThat(ui.choose("graduation").execute("/api/v1/cases")).isEqualTo("200");
      visitor.picture("cases");
      assertThat(visitor.overflow()).isZero();
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void whoComesBackIsStillSignedIn() {
    try (Visitor visitor = chromium.visitor(DESKTOP)) {
      SwaggerUi.open(visitor.page(), 8083).showing("grants").authorize("lamongan");
      SwaggerUi again = SwaggerUi.open(visitor.page(), 8083).showing("grants");

      assertThat(again.execute("/api/v1/schemes")).isEqualTo("200");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {DESKTOP, PHONE})
  void theCatalogueOfProblemsIsAPage(int width) {
    try (Visitor visitor = chromium.visitor(width)) {
      Page page = visitor.page();
      page.navigate(Suite.address(8081) + "/problems");
      visitor.picture("problems");

      Locator row = page.locator("#not-found");
      assertThat(row.innerText()).contains("404");
      assertThat(visitor.overflow()).isZero();
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
  void aPageOfOneServiceMaySendAllHeadersOfTheContractToAnother(String method) {
    try (Visitor visitor = chromium.visitor(DESKTOP)) {
      visitor.page().navigate(Suite.address(8080) + "/");

      Object answer =
          visitor
              .page()
              .evaluate(
                  """
                  async ([url, method]) => {
                    const answer = await fetch(url, { method, headers: {
                      'Authorization': 'Bearer none', 'Idempotency-Key': 'k', 'If-Match': '"1"',
                      'X-Purpose': 'audit', 'Accept-Language': 'en',
                      'Content-Type': 'application/merge-patch+json' } });
                    return (await answer.json()).status;
                  }
                  """,
                  List.of(Suite.address(8081) + "/api/v1/families", method));

      assertThat(answer).isIn(401, 405);
    }
  }
}
