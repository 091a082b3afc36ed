package id.graduasi.registry.dci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/**
 * What the standard's OpenAPI documents 1.0.0 say of messages that we send, written anew as JSON
 * Schema: their licence lets nobody be sure of copying them.
 */
final class StandardForms {

  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final SchemaValidatorsConfig FORMATS =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private static final JsonNode DOCUMENT = document();

  private StandardForms() {}

  /** Fails unless the message has the form of its action. */
  static void require(String action, JsonNode message) {
    var schema = DOCUMENT.deepCopy();
    ((com.fasterxml.jackson.databind.node.ObjectNode) schema).put("$ref", "#/$defs/" + action);
    Set<ValidationMessage> faults = FACTORY.getSchema(schema, FORMATS).validate(message);
    assertThat(faults).as(message.toPrettyString()).isEmpty();
  }

  private static JsonNode document() {
    try (var file = StandardForms.class.getResourceAsStream("/dci/standard.schema.json")) {
      return Dci.JSON.readTree(file);
    } catch (java.io.IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
