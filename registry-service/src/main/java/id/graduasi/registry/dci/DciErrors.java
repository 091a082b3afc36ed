package id.graduasi.registry.dci;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.dci.message.DciRefusal;
import id.graduasi.registry.dci.message.ErrorCode;
import id.graduasi.registry.dci.message.Replies;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Refusals in the standard's envelope, also those that the suite makes before a message is read: no
 * token, wrong role, no JSON.
 */
class DciErrors {

  private static final String PATH = "/dci/";
  private static final int FIRST_ERROR = 400;

  private final ObjectMapper json;
  private final Clock clock;

  DciErrors(ObjectMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  @ServerExceptionMapper
  RestResponse<ObjectNode> refused(DciRefusal refusal) {
    return RestResponse.ResponseBuilder.<ObjectNode>create(refusal.code().status())
        .entity(Replies.error(refusal.code(), refusal.getMessage(), clock.instant()))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .build();
  }

  /** A body without a type is refused like one of the wrong type, not guessed at. */
  @ServerRequestFilter
  void requireType(ContainerRequestContext request) {
    boolean typed = request.getHeaderString(HttpHeaders.CONTENT_TYPE) != null;
    boolean ours = request.getUriInfo().getPath().startsWith(PATH);
    if (ours && !typed && request.getMethod().equals(HttpMethod.POST)) {
      throw new Refused(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
    }
  }

  @ServerResponseFilter
  void inTheEnvelope(ContainerRequestContext request, ContainerResponseContext response) {
    boolean problem = response.getStatus() >= FIRST_ERROR && response.getEntity() instanceof String;
    if (problem && request.getUriInfo().getPath().startsWith(PATH)) {
      ErrorCode code = ErrorCode.ofStatus(response.getStatus());
      response.setEntity(
          Replies.error(code, words((String) response.getEntity()), clock.instant()),
          new Annotation[0],
          MediaType.APPLICATION_JSON_TYPE);
    }
  }

  /** The stable code and the sentence of a problem document. */
  private String words(String document) {
    try {
      JsonNode problem = json.readTree(document);
      return problem.path("code").asText() + ": " + problem.path("detail").asText();
    } catch (JsonProcessingException notADocument) {
      return "refused";
    }
  }
}
