package id.graduasi.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/** The portal as an official uses it. */
final class Portal {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final Page page;

  private Portal(Page page) {
    this.page = page;
  }

  /** The portal at a place, e.g. {@code #/?area=35.19}, not signed in yet. */
  static Portal open(Page page, String hash) {
    page.navigate(Suite.address(8080) + "/" + hash);
    return new Portal(page);
  }

  /** Signs in by the code flow with PKCE: the issuer's login page, and back. */
  Portal signIn(String user) {
    page.locator("welcome-page button").click();
    page.locator("#username").selectOption(user);
    page.locator("button[type=submit]").click();
    assertThat(page.locator("main h1")).isVisible();
    return this;
  }

  /** One figure, e.g. {@code figure-bridge}, when its answer is there. */
  Locator figure(String name) {
    Locator figure = page.locator(name);
    assertThat(figure.locator("[aria-busy=false]")).isVisible();
    return figure;
  }

  /** Waits until nothing is on its way. */
  Portal settled() {
    assertThat(page.locator("[aria-busy=true]")).hasCount(0);
    assertThat(page.locator(".waiting")).hasCount(0);
    return this;
  }

  void goTo(String view) {
    page.locator("header nav")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(view))
        .click();
    assertThat(page.locator("main h1")).hasText(view);
  }

  void chooseArea(String name) {
    page.locator("area-path select").selectOption(new SelectOption().setLabel(name));
    assertThat(area()).hasText(name);
  }

  /** The area that is shown. */
  Locator area() {
    return page.locator("area-path [aria-current]");
  }

  /** What the CSV button of a figure gives. */
  String csvOf(Locator figure) throws IOException {
    Download download =
        page.waitForDownload(
            () ->
                figure
                    .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("CSV").setExact(false))
                    .click());
    return Files.readString(download.path());
  }

  /** What axe finds that would keep somebody out, as {@code rule: where}. */
  List<String> barriers() {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(Portal::said)
            .toList();
  }

  private static String said(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }
}
