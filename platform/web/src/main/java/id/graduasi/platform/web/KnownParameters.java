package id.graduasi.platform.web;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The parameters that a resource method declares, by name, with their types.
 *
 * @param query those of the query
 * @param path those of the path, and any others: a path parameter needs no mark of its own
 */
record KnownParameters(Map<String, Type> query, Map<String, Type> path) {

  static KnownParameters of(Method method) {
    Map<String, Type> query = new HashMap<>();
    Map<String, Type> path = new HashMap<>();
    for (Parameter parameter : method.getParameters()) {
      String name = queryName(parameter, parameter.getName());
      if (name != null) {
        query.put(name, parameter.getParameterizedType());
      } else {
        path.put(pathName(parameter), parameter.getParameterizedType());
        // Quarkus treats a class with parameter fields as a bean parameter even without a mark.
        addFields(parameter.getType(), query);
      }
    }
    return new KnownParameters(query, path);
  }

  boolean knows(String queryName) {
    return query.containsKey(queryName);
  }

  /** The first parameter whose text does not fit its type, as a refusal that names it. */
  Optional<Refused> misfit(UriInfo uri) {
    return misfit(query, uri.getQueryParameters()).or(() -> misfit(path, uri.getPathParameters()));
  }

  private static Optional<Refused> misfit(
      Map<String, Type> types, MultivaluedMap<String, String> given) {
    return given.entrySet().stream()
        .filter(one -> types.containsKey(one.getKey()))
        .filter(one -> !one.getValue().stream().allMatch(v -> fits(types.get(one.getKey()), v)))
        .findFirst()
        .map(
            one ->
                new Refused(CommonProblem.VALIDATION_FAILED)
                    .on(
                        one.getKey(),
                        CommonProblem.WRONG_TYPE,
                        Expected.text(Expected.element(types.get(one.getKey())))));
  }

  private static boolean fits(Type type, String value) {
    return Expected.fits(Expected.element(type), value);
  }

  private static void addFields(Class<?> bean, Map<String, Type> query) {
    for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        String name = queryName(field, field.getName());
        if (name != null) {
          query.put(name, field.getGenericType());
        }
      }
    }
  }

  private static String queryName(AnnotatedElement element, String fallback) {
    RestQuery rest = element.getAnnotation(RestQuery.class);
    if (rest != null) {
      return rest.value().isEmpty() ? fallback : rest.value();
    }
    QueryParam plain = element.getAnnotation(QueryParam.class);
    return plain == null ? null : plain.value();
  }

  private static String pathName(Parameter parameter) {
    RestPath rest = parameter.getAnnotation(RestPath.class);
    if (rest != null && !rest.value().isEmpty()) {
      return rest.value();
    }
    PathParam plain = parameter.getAnnotation(PathParam.class);
    return plain == null ? parameter.getName() : plain.value();
  }
}
