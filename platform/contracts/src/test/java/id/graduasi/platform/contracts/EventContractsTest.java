package id.graduasi.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractsTest {

  private static final Path EVENTS = Path.of("src/main/resources/contracts/events");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SIXTEEN_DIGITS = Pattern.compile("[0-9]{16}");
  private static final Pattern PHONE = Pattern.compile("(\\+62|\"0)8[0-9]{7,}");
  private static final Set<String> PERSONAL =
      Set.of("nik", "kk", "nama", "fullName", "address", "alamat", "phone", "telepon", "email");

  private final JsonSchemaFactory schemas =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  @ParameterizedTest
  @MethodSource("types")
  void everySampleIsValidAndSchemasAreClosed(String type) throws IOException {
    JsonNode sample = JSON.readTree(file(type, "sample").toFile());
    assertThat(validate(type, sample)).isEmpty();

    ObjectNode withMore = sample.deepCopy();
    withMore.put("address", "Jl. Mawar 1");
    assertThat(validate(type, withMore)).as("an undeclared field").isNotEmpty();

    for (String common : List.of("version", "areaCode")) {
      ObjectNode without = sample.deepCopy();
      without.remove(common);
      assertThat(validate(type, without)).as("without " + common).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void theSchemaIsNamedLikeItsType(String type) throws IOException {
    JsonNode schema = JSON.readTree(file(type, "schema").toFile());
    assertThat(schema.path("title").textValue()).isEqualTo("id.graduasi." + type.replace('/', '.'));
    assertThat(schema.path("description").textValue()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothingPersonalStandsInSchemasAndSamples(Path file) throws IOException {
    String text = Files.readString(EVENTS.resolve(file));
    assertThat(SIXTEEN_DIGITS.matcher(text).find()).as("sixteen digits").isFalse();
    assertThat(PHONE.matcher(text).find()).as("a phone number").isFalse();
    JsonNode json = JSON.readTree(text);
    for (String field : PERSONAL) {
      assertThat(json.findParents(field)).as(field).isEmpty();
    }
    // Regions and programmes have names; whatever belongs to a family has none.
    if (!file.toString().matches(".*/(region|programme)\\..*")) {
      assertThat(json.findParents("name")).as("name").isEmpty();
    }
  }

  private Set<ValidationMessage> validate(String type, JsonNode body) {
    return schemas
        .getSchema(SchemaLocation.of(file(type, "schema").toUri().toString()))
        .validate(body, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  static Stream<String> types() {
    return files()
        .map(Path::toString)
        .filter(file -> file.endsWith(".schema.json"))
        .filter(file -> file.contains("/") && !file.contains(".state."))
        .map(file -> file.substring(0, file.length() - ".schema.json".length()));
  }

  static Stream<Path> files() {
    try (Stream<Path> files = Files.walk(EVENTS)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(EVENTS::relativize)
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Path file(String type, String kind) {
    return EVENTS.resolve(type + "." + kind + ".json");
  }
}
