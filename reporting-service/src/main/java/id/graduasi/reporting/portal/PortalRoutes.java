package id.graduasi.reporting.portal;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Headers of the page and its files, and the addresses with a stamp. What is named by its content
 * or version may be kept for ever; the page that names it is asked for each time.
 */
@Singleton
class PortalRoutes {

  /** Where the page lies; people ask for {@code /}. */
  private static final String PAGE = "/portal";

  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String ASK = "no-cache";

  /** What the request remembers on its way to the file; headers do not survive it. */
  private static final String KEEP = "graduasi.portal.keep";

  private final PortalPage page;

  PortalRoutes(PortalPage page) {
    this.page = page;
  }

  void add(@Observes Router router) {
    read(router, "/", 0).handler(context -> context.reroute(PAGE));
    read(router, PAGE, 0).handler(this::aroundThePage);
    read(router, "/_static/*", 0).handler(context -> send(context, FOR_EVER));
    read(router, "/portal/*", 0).handler(context -> send(context, ASK));
    read(router, "/portal/:stamp/*", 1).handler(this::withStamp);
  }

  /** Before all others, so that what they send has these headers. */
  private static Route read(Router router, String path, int later) {
    return router
        .route(path)
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .order(Integer.MIN_VALUE + later);
  }

  private void aroundThePage(RoutingContext context) {
    context
        .response()
        .putHeader("Content-Security-Policy", page.policy())
        .putHeader("X-Frame-Options", "DENY")
        .putHeader("Cross-Origin-Opener-Policy", "same-origin");
    send(context, ASK);
  }

  private static void send(RoutingContext context, String keep) {
    HttpServerResponse response = context.response();
    response
        .putHeader("Cache-Control", context.get(KEEP, keep))
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "no-referrer");
    context.addHeadersEndHandler(end -> askAgainForWhatIsMissing(response));
    context.next();
  }

  private static void askAgainForWhatIsMissing(HttpServerResponse response) {
    if (response.getStatusCode() >= 400) {
      response.putHeader("Cache-Control", ASK);
    }
  }

  /** The file behind a stamp; a stamp of yesterday's page gets today's file, not to be kept. */
  private void withStamp(RoutingContext context) {
    String stamp = context.pathParam("stamp");
    String prefix = "/portal/" + stamp;
    if (!stamp.matches("[0-9a-f]{12}")) {
      context.next();
      return;
    }
    if (stamp.equals(page.stamp())) {
      context.put(KEEP, FOR_EVER);
    }
    context.reroute("/portal" + context.normalizedPath().substring(prefix.length()));
  }
}
