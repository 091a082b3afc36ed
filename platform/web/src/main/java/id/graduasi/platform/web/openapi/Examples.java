package id.graduasi.platform.web.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Shows one example of each schema wherever it is asked for or answered. A service keeps it in
 * {@code openapi/examples/<Schema>.json}; a page is made of the example of its items, and anything
 * else is composed of what its fields give as examples. What a method declares itself stays.
 */
final class Examples {

  private static final String PREFIX = "#/components/schemas/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Components components;
  private final ComposedExample composed;
  private final Map<String, Optional<Object>> known = new TreeMap<>();

  Examples(Components components) {
    this.components = components;
    this.composed = new ComposedExample(components.getSchemas());
  }

  void show(Operation operation) {
    if (operation.getRequestBody() != null) {
      show(operation.getRequestBody().getContent());
    }
    operation.getResponses().getAPIResponses().values().stream()
        .map(APIResponse::getContent)
        .forEach(this::show);
  }

  private void show(Content content) {
    if (content != null) {
      content.getMediaTypes().values().forEach(this::show);
    }
  }

  private void show(MediaType type) {
    String schema = name(type.getSchema());
    boolean bare = type.getExample() == null && type.getExamples() == null;
    if (bare && schema != null && example(schema).isPresent()) {
      type.addExample("example", OASFactory.createExample().ref("#/components/examples/" + schema));
    }
  }

  private Optional<Object> example(String schema) {
    Optional<Object> example = known.get(schema);
    if (example == null) {
      example = stored(schema).or(() -> page(schema)).or(() -> composed.of(schema));
      known.put(schema, example);
      example.ifPresent(
          value -> components.addExample(schema, OASFactory.createExample().value(value)));
    }
    return example;
  }

  private Optional<Object> page(String name) {
    Schema schema = components.getSchemas().get(name);
    if (schema == null || schema.getProperties() == null) {
      return Optional.empty();
    }
    Schema items = schema.getProperties().get("items");
    String item = items == null ? null : name(items.getItems());
    if (item == null) {
      return Optional.empty();
    }
    return stored(item)
        .map(
            one -> {
              Map<String, Object> page = new TreeMap<>(Map.of("items", List.of(one)));
              if (schema.getProperties().containsKey("next")) {
                page.put("next", null);
              }
              return page;
            });
  }

  private static Optional<Object> stored(String schema) {
    ClassLoader classes = Thread.currentThread().getContextClassLoader();
    try (InputStream file = classes.getResourceAsStream("openapi/examples/" + schema + ".json")) {
      return file == null ? Optional.empty() : Optional.of(JSON.readValue(file, Map.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Schema schema) {
    return schema == null || schema.getRef() == null || !schema.getRef().startsWith(PREFIX)
        ? null
        : schema.getRef().substring(PREFIX.length());
  }
}
