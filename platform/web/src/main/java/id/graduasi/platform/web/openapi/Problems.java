package id.graduasi.platform.web.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Problem;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Which problems an operation may answer with, each with an example. */
enum Problems {
  BAD_REQUEST(
      "BadRequest",
      "A field, a parameter or the body is not acceptable",
      CommonProblem.UNKNOWN_FIELD),
  UNAUTHENTICATED("Unauthenticated", "There is no valid token", CommonProblem.UNAUTHENTICATED),
  FORBIDDEN("Forbidden", "The role does not allow it", CommonProblem.FORBIDDEN),
  NOT_FOUND(
      "NotFound", "It does not exist, or lies outside the caller's area", CommonProblem.NOT_FOUND),
  CONFLICT("Conflict", "The present state does not allow it", CommonProblem.ALREADY_EXISTS),
  PRECONDITION_FAILED(
      "PreconditionFailed",
      "It has another version than `If-Match`",
      CommonProblem.PRECONDITION_FAILED),
  BODY_TOO_LARGE("BodyTooLarge", "The body is too large", CommonProblem.BODY_TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE(
      "UnsupportedMediaType", "The content type is wrong", CommonProblem.UNSUPPORTED_MEDIA_TYPE),
  RULE_REFUSES("Refused", "A rule refuses it", CommonProblem.IDEMPOTENCY_KEY_REUSED);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String component;
  private final String description;
  private final CommonProblem example;

  Problems(String component, String description, CommonProblem example) {
    this.component = component;
    this.description = description;
    this.example = example;
  }

  static void declare(Components components) {
    components.addResponse("Problem", response("Any other problem; its `code` is stable"));
    for (Problems problem : values()) {
      components.addResponse(problem.component, problem.response());
    }
  }

  static void describe(String path, PathItem.HttpMethod method, Operation operation) {
    boolean body = operation.getRequestBody() != null;
    boolean change = method != PathItem.HttpMethod.GET;
    boolean open = operation.getSecurity() != null && operation.getSecurity().isEmpty();
    boolean matching = Headers.IF_MATCH.in(operation);
    BAD_REQUEST.on(operation, true);
    UNAUTHENTICATED.on(operation, !open);
    FORBIDDEN.on(operation, !open);
    NOT_FOUND.on(operation, path.contains("{") || body || hasArea(operation));
    CONFLICT.on(operation, change && (path.contains("{") || Headers.IDEMPOTENCY_KEY.in(operation)));
    PRECONDITION_FAILED.on(operation, matching);
    BODY_TOO_LARGE.on(operation, body);
    UNSUPPORTED_MEDIA_TYPE.on(operation, body);
    RULE_REFUSES.on(operation, body);
    operation.getResponses().addAPIResponse("default", ref("Problem"));
  }

  private static boolean hasArea(Operation operation) {
    return operation.getParameters().stream().map(Parameter::getName).anyMatch("area"::equals);
  }

  private void on(Operation operation, boolean applies) {
    String status = String.valueOf(example.status());
    APIResponse own = operation.getResponses().getAPIResponse(status);
    boolean described = own != null && own.getContent() != null;
    if (applies && !described) {
      operation.getResponses().addAPIResponse(status, ref(component));
    }
  }

  private APIResponse response() {
    Map<?, ?> shown = JSON.convertValue(Problem.of(example, 4), Map.class);
    APIResponse response = response(description);
    response.getContent().getMediaType(Problem.MEDIA_TYPE).setExample(shown);
    return response;
  }

  private static APIResponse ref(String name) {
    return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
  }

  private static APIResponse response(String description) {
    MediaType document =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    return OASFactory.createAPIResponse()
        .description(description + " (RFC 9457; the codes are listed at /problems)")
        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, document));
  }
}
