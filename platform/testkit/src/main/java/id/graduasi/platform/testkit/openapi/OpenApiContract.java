package id.graduasi.platform.testkit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares the document a running test service answers at {@code /q/openapi} with the committed
 * one. Breaking changes fail by name; any other difference fails with the way to commit it.
 */
public final class OpenApiContract {

  private static final String UPDATE = "graduasi.openapi.update";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private OpenApiContract() {}

  /**
   * Verifies the service that RestAssured points to.
   *
   * @param service its name, for messages
   * @param committed the committed document, e.g. {@code src/main/openapi/openapi.json}
   * @param otherPaths beginnings of paths that need not lie below {@code /api/v1}
   */
  public static void verify(String service, Path committed, String... otherPaths) {
    String answer =
        RestAssured.given()
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    verify(service, answer, committed, Boolean.getBoolean(UPDATE), otherPaths);
  }

  static void verify(
      String service, String answer, Path committed, boolean update, String... otherPaths) {
    JsonNode now = StableDocument.of(read(answer));
    List<String> lint = OpenApiLint.faults(now, List.of(otherPaths));
    if (!lint.isEmpty()) {
      fail(service, "is not good enough", lint, "");
    }
    if (update) {
      write(committed, now);
      return;
    }
    String how = "To commit it: mvn -pl <module> test -D" + UPDATE + "=true, then review the diff.";
    if (!Files.exists(committed)) {
      fail(service, "is not committed yet", List.of(committed.toString()), how);
    }
    JsonNode before = read(content(committed));
    List<String> breaking =
        BreakingChanges.between(text(OlderForm.of(before)), text(OlderForm.of(now)));
    if (!breaking.isEmpty()) {
      fail(service, "breaks its callers", breaking, "Add instead of changing, or agree on a v2.");
    }
    List<String> differences = Differences.between(before, now);
    if (!differences.isEmpty()) {
      fail(service, "has changed", differences, how);
    }
  }

  private static void fail(String service, String what, List<String> items, String how) {
    throw new AssertionError(
        "The OpenAPI document of %s %s:%n  %s%n%s"
            .formatted(service, what, String.join(System.lineSeparator() + "  ", items), how));
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not a JSON document", e);
    }
  }

  private static String text(JsonNode document) {
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, JsonNode document) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text(document) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
