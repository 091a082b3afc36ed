package id.graduasi.reporting.portal;

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
    router.get("/").order(Integer.MIN_VALUE).handler(context -> context.reroute(PAGE));
    router.get(PAGE).order(Integer.MIN_VALUE).handler(this::aroundThePage);
    router.get("/_static/*").order(Integer.MIN_VALUE).handler(context -> send(context, FOR_EVER));
    router.get("/portal/*").order(Integer.MIN_VALUE).handler(context -> send(context, ASK));
    router.get("/portal/:stamp/*").order(Integer.MIN_VALUE + 1).handler(this::withStamp);
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
    context
        .response()
        .putHeader("Cache-Control", context.<String>getOrDefault(KEEP, keep))
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "no-referrer");
    context.next();
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
