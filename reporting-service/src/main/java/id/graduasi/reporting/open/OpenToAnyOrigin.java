package id.graduasi.reporting.open;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Lets pages of any origin read open data; for all else the configured origins stay the only. */
@Singleton
class OpenToAnyOrigin {

  static final String PATH = "/api/v1/open/";

  /** Before the filter that knows the configured origins, which has 300. */
  private static final int FIRST = 400;

  void add(@Observes Filters filters) {
    filters.register(OpenToAnyOrigin::answer, FIRST);
  }

  private static void answer(RoutingContext context) {
    boolean fromElsewhere = context.request().headers().contains("Origin");
    if (!fromElsewhere || !context.normalizedPath().startsWith(PATH)) {
      context.next();
      return;
    }
    // The other filter would refuse an origin that it does not know.
    context.request().headers().remove("Origin");
    HttpServerResponse response = context.response();
    response.putHeader("Access-Control-Allow-Origin", "*");
    response.putHeader("Access-Control-Expose-Headers", "ETag, Retry-After");
    if (context.request().method() == HttpMethod.OPTIONS) {
      response
          .putHeader("Access-Control-Allow-Methods", "GET, HEAD")
          .putHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match")
          .putHeader("Access-Control-Max-Age", "86400")
          .setStatusCode(204)
          .end();
    } else {
      context.next();
    }
  }
}
