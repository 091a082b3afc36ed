package id.graduasi.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person's browser window, and all that it complained of or asked other hosts for. */
final class Visitor implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Visitor(BrowserContext context) {
    this.context = context;
    context.onRequest(request -> noteHost(request.url()));
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text() + " at " + message.location());
          }
        });
    context.onWebError(error -> complaints.add("uncaught: " + error.error()));
    this.page = context.newPage();
  }

  Page page() {
    return page;
  }

  /** Console errors and warnings, uncaught errors, and requests to hosts other than this one. */
  List<String> complaints() {
    return complaints;
  }

  /** Keeps what the window shows now, for people to look at. */
  void picture(String name) {
    picture(page, name);
  }

  /** The same of the whole page, beyond the window's lower edge. */
  void wholePicture(String name) {
    int width = page.viewportSize().width;
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
  }

  static void picture(Page page, String name) {
    int width = page.viewportSize().width;
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-" + width + ".png")));
  }

  /** How far the page reaches beyond the window's right edge, in pixels. */
  int overflow() {
    Object beyond =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) beyond).intValue();
  }

  private void noteHost(String url) {
    URI asked = URI.create(url.split("#")[0].replace("|", "%7C"));
    boolean local = !asked.getScheme().startsWith("http") || "localhost".equals(asked.getHost());
    if (!local) {
      complaints.add("asked another host: " + url);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
