package id.graduasi.registry.dci.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Holds messages against their schemas, read when they are first needed. */
@Singleton
class MessageForms {

  private static final String FOLDER = "https://graduasi.id/dci/";

  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder()
          .formatAssertionsEnabled(true)
          .pathType(PathType.JSON_PATH)
          .failFast(true)
          .build();

  private final JsonSchemaFactory factory =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(FOLDER, "classpath:dci/")));
  private final Map<MessageForm, JsonSchema> schemas = new EnumMap<>(MessageForm.class);

  /** Refuses what has not the form, naming the place and the rule but no value. */
  void require(MessageForm form, JsonNode node) {
    Set<ValidationMessage> faults = schema(form).validate(node);
    faults.stream()
        .min(Comparator.comparing(fault -> fault.getInstanceLocation().toString()))
        .ifPresent(
            fault -> {
              throw new DciRefusal(ErrorCode.REQUEST_BAD, sentence(fault));
            });
  }

  private synchronized JsonSchema schema(MessageForm form) {
    return schemas.computeIfAbsent(
        form,
        one ->
            factory.getSchema(
                SchemaLocation.of(FOLDER + one.resource().substring("/dci/".length())), STRICT));
  }

  private static String sentence(ValidationMessage fault) {
    String property = fault.getProperty() == null ? "" : " (" + fault.getProperty() + ")";
    return fault.getInstanceLocation() + ": " + fault.getType() + property;
  }
}
