package id.graduasi.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses parameters that a method does not know or cannot read, and JSON bodies that are too
 * large.
 */
public class RequestGuard {

  private final Map<Method, KnownParameters> known = new ConcurrentHashMap<>();
  private final long maxJsonBytes;

  RequestGuard(
      @ConfigProperty(name = "graduasi.web.max-json-bytes", defaultValue = "1048576")
          long maxJsonBytes) {
    this.maxJsonBytes = maxJsonBytes;
  }

  @ServerRequestFilter
  void check(ResourceInfo resource, ContainerRequestContext request) {
    if (resource.getResourceMethod() == null) {
      return;
    }
    KnownParameters parameters =
        known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
    for (String name : request.getUriInfo().getQueryParameters().keySet()) {
      if (!parameters.knows(name)) {
        throw new Refused(CommonProblem.UNKNOWN_PARAMETER).on(name);
      }
    }
    parameters
        .misfit(request.getUriInfo())
        .ifPresent(
            refused -> {
              throw refused;
            });
    limitJson(request);
  }

  private void limitJson(ContainerRequestContext request) {
    MediaType type = mediaType(request);
    if (type == null || !type.getSubtype().endsWith("json")) {
      return;
    }
    if (request.getLength() > maxJsonBytes) {
      throw new Refused(CommonProblem.BODY_TOO_LARGE);
    }
    if (request.getLength() < 0 && request.hasEntity()) {
      request.setEntityStream(new LimitedStream(request.getEntityStream(), maxJsonBytes));
    }
  }

  /** A header that names no media type at all is refused like one of the wrong kind. */
  private static @Nullable MediaType mediaType(ContainerRequestContext request) {
    try {
      return request.getMediaType();
    } catch (IllegalArgumentException notAMediaType) {
      throw new Refused(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
    }
  }
}
