package id.graduasi.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.graduasi.platform.access.NoScope;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever is thrown into a problem document. Exception text never leaves. */
public class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemAnswers answers;
  private final DatabaseRefusals database;

  ProblemMappers(ProblemAnswers answers, DatabaseRefusals database) {
    this.answers = answers;
    this.database = database;
  }

  @ServerExceptionMapper
  RestResponse<String> refused(Refused refused) {
    return answers.of(refused);
  }

  @ServerExceptionMapper
  RestResponse<String> refusedBefore(RememberedRefusal before) {
    return answers.again(before);
  }

  @ServerExceptionMapper
  RestResponse<String> invalid(ConstraintViolationException invalid) {
    return InvalidInput.of(invalid).map(answers::of).orElseGet(() -> unexpected(invalid));
  }

  @ServerExceptionMapper
  RestResponse<String> unreadable(JsonProcessingException unreadable) {
    return answers.of(UnreadableJson.of(unreadable));
  }

  /** Named beside its parent, because Quarkus brings a mapper of its own for it. */
  @ServerExceptionMapper
  RestResponse<String> mismatched(MismatchedInputException mismatched) {
    return answers.of(UnreadableJson.of(mismatched));
  }

  @ServerExceptionMapper
  RestResponse<String> notText(CharConversionException notUtf8) {
    return answers.of(new Refused(CommonProblem.MALFORMED_JSON, "UTF-8"));
  }

  @ServerExceptionMapper
  RestResponse<String> noToken(UnauthorizedException none) {
    return answers.unauthenticated();
  }

  @ServerExceptionMapper
  RestResponse<String> badToken(AuthenticationFailedException bad) {
    return answers.unauthenticated();
  }

  @ServerExceptionMapper
  RestResponse<String> wrongRole(ForbiddenException wrong) {
    return answers.of(new Refused(CommonProblem.FORBIDDEN));
  }

  @ServerExceptionMapper
  RestResponse<String> noScope(NoScope incomplete) {
    return answers.of(new Refused(CommonProblem.TOKEN_INCOMPLETE));
  }

  @ServerExceptionMapper
  RestResponse<String> http(WebApplicationException http) {
    for (Throwable cause = http.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException json) {
        return unreadable(json);
      }
      if (cause instanceof Refused refused) {
        return refused(refused);
      }
    }
    int status = http.getResponse().getStatus();
    if (status == 404 && http.getCause() != null) {
      // A parameter that is not of its type, where the guard could not name it.
      return answers.of(new Refused(CommonProblem.REQUEST_REFUSED));
    }
    return status >= 500 ? unexpected(http) : answers.of(new Refused(HttpProblems.of(status)));
  }

  @ServerExceptionMapper
  RestResponse<String> unexpected(Throwable unexpected) {
    return database
        .refusal(unexpected)
        .map(answers::of)
        .orElseGet(
            () -> {
              String reference = UUID.randomUUID().toString();
              LOG.errorv(unexpected, "Unexpected, reference {0}", reference);
              return answers.of(new Refused(CommonProblem.INTERNAL_ERROR, reference));
            });
  }
}
