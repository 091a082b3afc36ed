package id.graduasi.reporting.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers whose tag is made from what they are made from; the same again is 304 without a body. */
@ApplicationScoped
class TaggedAnswers {

  private static final String AN_HOUR = "public, max-age=3600";

  private final OpenConfig config;

  TaggedAnswers(OpenConfig config) {
    this.config = config;
  }

  /** The body is made only where the caller does not hold it. */
  Response of(
      Request request, Stream<Object> from, @Nullable MediaType type, Supplier<Object> body) {
    String seed =
        Stream.concat(from, Stream.of(config.producer(), config.custodian(), config.licence()))
            .map(Objects::toString)
            .collect(Collectors.joining("|"));
    UUID name = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    EntityTag tag = new EntityTag(name.toString(), true);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = unchanged == null ? Response.ok(body.get(), type) : unchanged;
    return answer
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, AN_HOUR)
        .header(HttpHeaders.VARY, "Accept, Accept-Language")
        .build();
  }
}
