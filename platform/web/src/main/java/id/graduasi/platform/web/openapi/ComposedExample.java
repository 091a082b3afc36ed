package id.graduasi.platform.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** An example made of the examples that a schema and its fields give. */
final class ComposedExample {

  private final Map<String, Schema> schemas;

  ComposedExample(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** The example of a named schema, unless a field it requires has none. */
  Optional<Object> of(String name) {
    return Optional.ofNullable(schemas.get(name)).flatMap(this::of);
  }

  private Optional<Object> of(Schema schema) {
    if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
      return Optional.of(schema.getExamples().getFirst());
    }
    if (schema.getRef() != null) {
      return of(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
    }
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return Optional.of(schema.getEnumeration().getFirst());
    }
    if ("uuid".equals(schema.getFormat())) {
      return Optional.of("0198c0de-0001-7a00-8000-000000000001");
    }
    if (schema.getItems() != null) {
      return of(schema.getItems()).map(List::of);
    }
    return schema.getProperties() == null ? Optional.empty() : fields(schema);
  }

  private Optional<Object> fields(Schema schema) {
    Map<String, Object> example = new LinkedHashMap<>();
    schema
        .getProperties()
        .forEach((name, field) -> of(field).ifPresent(value -> example.put(name, value)));
    boolean whole =
        schema.getRequired() == null || example.keySet().containsAll(schema.getRequired());
    return whole && !example.isEmpty() ? Optional.of(example) : Optional.empty();
  }
}
