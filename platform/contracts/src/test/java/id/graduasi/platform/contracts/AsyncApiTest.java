package id.graduasi.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

  private static final Path CONTRACTS = Path.of("src/main/resources/contracts");

  private final JsonNode document = read();

  @Test
  void everyTypeIsAMessageOfItsChannel() {
    List<String> described = new ArrayList<>();
    for (JsonNode channel : document.path("channels")) {
      for (JsonNode reference : channel.path("messages")) {
        JsonNode message = follow(reference.path("$ref").textValue());
        String name = message.path("name").textValue();
        String address = channel.path("address").textValue();
        assertThat(name).startsWith("id.graduasi." + address + ".").endsWith(".v1");
        described.add(name);
      }
    }
    assertThat(described)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            EventContractsTest.types()
                .map(type -> "id.graduasi." + type.replace('/', '.'))
                .toList());
  }

  @Test
  void everyMessagePointsToItsSchema() {
    for (JsonNode message : document.at("/components/messages")) {
      String schema = message.at("/payload/schema/$ref").textValue();
      assertThat(CONTRACTS.resolve(schema)).exists();
      assertThat("id.graduasi." + schema.substring("events/".length()).replace('/', '.'))
          .isEqualTo(message.path("name").textValue() + ".schema.json");
      assertThat(follow(message.at("/headers/$ref").textValue()).path("required")).isNotEmpty();
    }
  }

  @Test
  void everyChannelIsSentByItsService() {
    List<String> sent = new ArrayList<>();
    for (JsonNode operation : document.path("operations")) {
      assertThat(operation.path("action").textValue()).isEqualTo("send");
      sent.add(follow(operation.at("/channel/$ref").textValue()).path("address").textValue());
    }
    assertThat(sent)
        .containsExactlyInAnyOrderElementsOf(document.path("channels").findValuesAsText("address"));
  }

  @Test
  void everyChannelIsATopicThatIsCreated() throws IOException {
    List<String> topics =
        Files.readAllLines(CONTRACTS.resolve("topics.csv")).stream()
            .skip(1)
            .map(line -> line.split(",")[0])
            .toList();
    assertThat(topics).containsAll(document.path("channels").findValuesAsText("address"));
  }

  private JsonNode follow(String reference) {
    JsonNode target = document.at(reference.substring(1));
    assertThat(target.isMissingNode()).as(reference).isFalse();
    return target;
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Files.readString(CONTRACTS.resolve("asyncapi.yaml")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
