package id.graduasi.platform.web;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses parameters that a method does not know, and JSON bodies that are too large. */
public class RequestGuard {

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
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
    Set<String> parameters =
        known.computeIfAbsent(resource.getResourceMethod(), RequestGuard::parameters);
    for (String name : request.getUriInfo().getQueryParameters().keySet()) {
      if (!parameters.contains(name)) {
        throw new Refused(CommonProblem.UNKNOWN_PARAMETER).on(name);
      }
    }
    limitJson(request);
  }

  private void limitJson(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
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

  private static Set<String> parameters(Method method) {
    Set<String> names = new HashSet<>();
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(RestQuery.class)) {
        names.add(name(parameter.getAnnotation(RestQuery.class), parameter.getName()));
      } else if (parameter.isAnnotationPresent(QueryParam.class)) {
        names.add(parameter.getAnnotation(QueryParam.class).value());
      } else if (parameter.isAnnotationPresent(BeanParam.class)) {
        fields(parameter.getType(), names);
      } else {
        // Quarkus treats a class with parameter fields as a bean parameter even without a mark.
        fields(parameter.getType(), names);
      }
    }
    return names;
  }

  private static void fields(Class<?> bean, Set<String> names) {
    for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(RestQuery.class)) {
          names.add(name(field.getAnnotation(RestQuery.class), field.getName()));
        } else if (field.isAnnotationPresent(QueryParam.class)) {
          names.add(field.getAnnotation(QueryParam.class).value());
        }
      }
    }
  }

  private static String name(RestQuery query, String fallback) {
    return query.value().isEmpty() ? fallback : query.value();
  }
}
