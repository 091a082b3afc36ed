package id.graduasi.platform.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * What lies outside of the resources: problem documents for unknown addresses, and the way from one
 * service's Swagger UI to the documents of all four.
 */
@Singleton
class OuterRoutes {

  private final ProblemAnswers problems;
  private final SuiteAddresses suite;

  OuterRoutes(ProblemAnswers problems, SuiteAddresses suite) {
    this.problems = problems;
    this.suite = suite;
  }

  void add(@Observes Router router) {
    router.get("/openapi/:service").handler(this::toDocument);
    router.route().order(Integer.MAX_VALUE).handler(context -> answer(context, 404));
    for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 415}) {
      router.errorHandler(status, context -> answer(context, status));
    }
  }

  private void toDocument(RoutingContext context) {
    Map<String, String> addresses = suite.byName();
    String address = addresses.get(context.pathParam("service"));
    if (address == null) {
      answer(context, 404);
    } else {
      context
          .response()
          .setStatusCode(307)
          .putHeader("Location", address + "/q/openapi?format=json")
          .end();
    }
  }

  private void answer(RoutingContext context, int status) {
    Refused refused = new Refused(HttpProblems.of(status));
    context
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .end(problems.document(refused, Languages.of(context)));
  }
}
