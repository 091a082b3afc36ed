package id.graduasi.platform.testkit.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Assertions on event bodies. */
public final class Contracts {

  private static final String PREFIX = "id.graduasi.";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final Map<String, JsonSchema> LOADED = new ConcurrentHashMap<>();

  private Contracts() {}

  /**
   * Fails unless the body is what its type promises, and nothing more.
   *
   * @param type the full name, e.g. {@code id.graduasi.registry.family.registered.v1}
   * @param body the event's JSON body
   */
  public static void assertValid(String type, String body) {
    JsonNode json = read(body);
    Set<ValidationMessage> faults =
        LOADED
            .computeIfAbsent(type, Contracts::schema)
            .validate(
                json, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    if (!faults.isEmpty()) {
      throw new AssertionError(
          faults.stream()
              .map(ValidationMessage::getMessage)
              .collect(Collectors.joining("\n  ", type + " breaks its contract:\n  ", "")));
    }
  }

  /** Fails when a body holds what may identify a person: by its field's name or by its look. */
  public static void assertNoPersonalData(String body) {
    PersonalData.find(read(body))
        .ifPresent(
            path -> {
              throw new AssertionError("An event must not tell this: " + path);
            });
  }

  private static JsonSchema schema(String type) {
    String[] parts =
        type.startsWith(PREFIX) ? type.substring(PREFIX.length()).split("\\.", 2) : null;
    if (parts == null || parts.length != 2) {
      throw new AssertionError("Not the full name of a type: " + type);
    }
    String resource = "contracts/events/%s/%s.schema.json".formatted(parts[0], parts[1]);
    if (Contracts.class.getClassLoader().getResource(resource) == null) {
      throw new AssertionError("No schema for " + type + ": " + resource);
    }
    return SCHEMAS.getSchema(SchemaLocation.of("classpath:/" + resource));
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("The body of an event is not JSON", e);
    }
  }
}
