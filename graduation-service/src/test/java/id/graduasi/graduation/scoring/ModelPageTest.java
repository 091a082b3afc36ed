package id.graduasi.graduation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published as a page is what is published as data. */
class ModelPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"model-1", "model-2"})
  void thePageSaysOfEachIndicatorWhatTheDocumentSays(String id) throws IOException {
    ScoringModel model = Samples.model(id);
    List<String> rows =
        page(id).stream().filter(line -> line.startsWith("| `") && cells(line) == 7).toList();

    assertThat(rows)
        .containsExactlyElementsOf(model.indicators().stream().map(i -> row(i)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"model-1", "model-2"})
  void thePageGivesTheThresholdsOfTheDocument(String id) throws IOException {
    ScoringModel model = Samples.model(id);

    assertThat(page(id))
        .anyMatch(line -> line.startsWith("| `READY` | %d and more |".formatted(model.ready())))
        .anyMatch(
            line ->
                line.startsWith("| `NEAR` | %d to %d |".formatted(model.near(), model.ready() - 1)))
        .anyMatch(line -> line.startsWith("| `NOT_YET` | below %d |".formatted(model.near())));
  }

  @Test
  void thePageOfTheSecondModelSaysWhyForEachIndicator() throws IOException {
    List<String> reasons =
        page("model-2").stream()
            .filter(line -> line.startsWith("| `") && cells(line) == 2)
            .toList();

    assertThat(reasons.stream().map(line -> line.substring(3, line.indexOf('`', 3))))
        .containsExactlyElementsOf(
            Samples.model("model-2").indicators().stream().map(Indicator::key).toList());
  }

  @Test
  void theFirstModelStaysAsItWasPublished() throws NoSuchAlgorithmException {
    byte[] document = Samples.document("model-1").toString().getBytes(StandardCharsets.UTF_8);

    assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document)))
        .isEqualTo("f6ade28fbbf1c6fbedc4e809514da1f764761354064a9bebec0c1a9d43ae5ee4");
  }

  private static String row(Indicator indicator) {
    String points =
        indicator.rungs().stream()
            .map(rung -> label(rung) + ": " + rung.points())
            .collect(Collectors.joining("; "));
    return "| `%s` | %s (%s) | `%s` | %d | %s | %d | %s |"
        .formatted(
            indicator.key(),
            indicator.name().en(),
            indicator.name().id(),
            indicator.source(),
            indicator.maximum(),
            points,
            indicator.missingPoints(),
            indicator.attainable() ? "yes" : "no");
  }

  private static String label(Rung rung) {
    if (rung.label() != null) {
      return rung.label().en();
    }
    return rung.from() == null ? "less" : "from " + rung.from().toPlainString();
  }

  private static long cells(String line) {
    return line.chars().filter(c -> c == '|').count() - 1;
  }

  private static List<String> page(String id) throws IOException {
    return Files.readAllLines(Path.of("docs/scoring-" + id + ".md"));
  }
}
