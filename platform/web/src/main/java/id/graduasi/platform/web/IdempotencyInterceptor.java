package id.graduasi.platform.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;

/**
 * Remembers the answer of a request under its key, in the transaction of its effect. A twin that
 * comes at the same time waits at the unique index until the first has finished.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotencyInterceptor {

  private static final int LONGEST_KEY = 255;

  private final RoutingContext request;
  private final RememberedAnswers answers;
  private final CanonicalHash hash;
  private final DatabaseRefusals database;

  IdempotencyInterceptor(
      RoutingContext request,
      RememberedAnswers answers,
      CanonicalHash hash,
      DatabaseRefusals database) {
    this.database = database;
    this.request = request;
    this.answers = answers;
    this.hash = hash;
  }

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    String key = request.request().getHeader("Idempotency-Key");
    if (key == null) {
      return call.proceed();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new Refused(CommonProblem.VALIDATION_FAILED)
          .on("Idempotency-Key", FieldRule.SIZE_OUT_OF_RANGE, 1, LONGEST_KEY);
    }
    RequestKey requestKey =
        new RequestKey(
            request.request().method().name(),
            request.request().path(),
            key,
            hash.of(Arrays.stream(call.getParameters()).filter(this::isContent).toList()));
    try {
      return QuarkusTransaction.requiringNew().call(() -> claimOrReplay(call, requestKey));
    } catch (RuntimeException failed) {
      // A constraint may refuse as late as at the commit.
      Refused refused = failed instanceof Refused own ? own : database.refusal(failed).orElse(null);
      if (refused == null) {
        throw failed;
      }
      if (refused.code().status() == 409 || refused.code().status() == 422) {
        answers.rememberRefusal(requestKey, refused);
      }
      throw refused;
    }
  }

  private Object claimOrReplay(InvocationContext call, RequestKey key) throws Exception {
    Optional<RememberedAnswer> earlier = answers.claim(key);
    if (earlier.isPresent()) {
      return earlier.get().as(call.getMethod());
    }
    Object answer = call.proceed();
    answers.remember(key, answer);
    return answer;
  }

  /** Only what the caller wrote counts, not what the framework hands in. */
  private boolean isContent(Object parameter) {
    return parameter != null
        && (parameter.getClass().isRecord()
            || parameter instanceof CharSequence
            || parameter instanceof java.util.UUID);
  }
}
