package id.graduasi.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes problem documents in the caller's language. */
@Singleton
class ProblemAnswers {

  private final RoutingContext request;
  private final ObjectMapper json;

  ProblemAnswers(RoutingContext request, ObjectMapper json) {
    this.request = request;
    this.json = json;
  }

  RestResponse<String> of(Refused refused) {
    RestResponse.ResponseBuilder<String> answer = start(refused);
    if (refused.retryAfter() != null) {
      answer.header(HttpHeaders.RETRY_AFTER, refused.retryAfter().toSeconds());
    }
    return answer.build();
  }

  RestResponse<String> again(RememberedRefusal before) {
    return RestResponse.ResponseBuilder.<String>create(before.status())
        .entity(before.document())
        .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .build();
  }

  RestResponse<String> unauthenticated() {
    return start(new Refused(CommonProblem.UNAUTHENTICATED))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  /** The document alone, for answers given outside of the resources. */
  String document(Refused refused, Language language) {
    try {
      return json.writeValueAsString(refused.problem(language));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a problem could not be written", impossible);
    }
  }

  private RestResponse.ResponseBuilder<String> start(Refused refused) {
    return RestResponse.ResponseBuilder.<String>create(refused.code().status())
        .entity(document(refused, Languages.of(request)))
        .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
  }
}
