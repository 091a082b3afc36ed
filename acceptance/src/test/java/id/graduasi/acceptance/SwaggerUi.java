package id.graduasi.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** A Swagger UI as a person uses it. */
final class SwaggerUi {

  private final Page page;

  private SwaggerUi(Page page) {
    this.page = page;
  }

  /** The Swagger UI of the service at this usual port. */
  static SwaggerUi open(Page page, int port) {
    page.navigate(Suite.address(port) + "/q/swagger-ui/");
    return new SwaggerUi(page);
  }

  /** The one that a window shows already. */
  static SwaggerUi in(Page page) {
    return new SwaggerUi(page);
  }

  /** Waits until a service's document is shown, e.g. {@code registry}. */
  SwaggerUi showing(String service) {
    assertThat(page.locator(".info .title")).containsText("Graduasi " + service);
    assertThat(page.locator(".opblock").first()).isVisible();
    return this;
  }

  /** What the drop-down at the top offers. */
  List<String> services() {
    return page.locator("#select option").allTextContents();
  }

  SwaggerUi choose(String service) {
    page.locator("#select").selectOption(new SelectOption().setLabel(service));
    return showing(service);
  }

  /** Signs in by the code flow with PKCE: the local issuer's login page opens and closes again. */
  void authorize(String user) {
    page.locator(".auth-wrapper .authorize").click();
    Locator codeFlow =
        page.locator(".auth-container")
            .filter(new Locator.FilterOptions().setHasText("authorizationCode"));
    Visitor.picture(page, "authorize");
    Page login = page.waitForPopup(() -> codeFlow.locator("button.authorize").click());
    login.locator("#username").selectOption(user);
    Visitor.picture(login, "login");
    login.locator("button[type=submit]").click();
    assertThat(codeFlow.getByText("Logout")).isVisible();
    Visitor.picture(page, "authorized");
    page.locator(".modal-ux .close-modal").click();
  }

  /** Tries a GET as it stands, without filling anything in, and gives the status of its answer. */
  String execute(String path) {
    Locator operation =
        page.locator(".opblock-get")
            .filter(new Locator.FilterOptions().setHas(page.locator("[data-path='" + path + "']")));
    operation.locator(".opblock-summary-control").click();
    operation.locator(".try-out__btn").click();
    operation.locator("button.execute").click();
    Locator status = operation.locator(".live-responses-table .response .response-col_status");
    status.scrollIntoViewIfNeeded();
    return status.innerText().strip();
  }
}
