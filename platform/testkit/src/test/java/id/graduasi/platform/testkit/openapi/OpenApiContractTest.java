package id.graduasi.platform.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiContractTest {

  private static final String DOCUMENT =
      """
      {"openapi": "3.1.0", "info": {"title": "t", "version": "1"},
       "servers": [{"url": "http://localhost:41234"}],
       "paths": {"/api/v1/cats/{id}": {"get": {
         "summary": "One cat", "operationId": "getCat", "tags": ["Cats"],
         "security": [{"graduasi": []}],
         "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                        {"name": "limit", "in": "query", "schema": {"type": "integer"}}],
         "responses": {"200": {"description": "A cat", "content": {"application/json":
           {"schema": {"$ref": "#/components/schemas/Cat"}}}}}}}},
       "components": {
         "securitySchemes": {"graduasi": {"type": "http", "scheme": "bearer"}},
         "schemas": {"Cat": {"type": "object", "required": ["name"],
           "properties": {"name": {"type": "string"}, "age": {"type": ["integer", "null"]}}}}}}
      """;

  @TempDir Path folder;
  private Path committed;

  @BeforeEach
  void commit() {
    committed = folder.resolve("openapi/openapi.json");
    OpenApiContract.verify("cats", DOCUMENT, committed, true);
  }

  @Test
  void theSameDocumentPassesOnWhateverPort() {
    assertThatCode(() -> check(DOCUMENT.replace("41234", "41999"))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/api/v1/cats/{id}      | /api/v1/dogs/{id}",
        "\"name\": {\"type\": \"string\"} | \"name\": {\"type\": \"integer\"}",
        "\"name\": {\"type\": \"string\"}, | ",
        "\"in\": \"query\", | \"in\": \"query\", \"required\": true,",
        "\"age\": {\"type\": [\"integer\", \"null\"]} | \"age\": {\"type\": [\"string\", \"null\"]}",
        "\"200\" | \"204\""
      })
  void whatBreaksCallersFails(String part, String changed) {
    String now = DOCUMENT.replace(part.strip(), changed == null ? "" : changed.strip());
    assertThat(now).isNotEqualTo(DOCUMENT);
    assertThatThrownBy(() -> check(now))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("breaks its callers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"name\": {\"type\": \"string\"}, | \"name\": {\"type\": \"string\"}, \"fur\": {\"type\": \"string\"},",
        "One cat | A cat by its id"
      })
  void anyOtherDifferenceFailsWithTheWayToCommitIt(String part, String changed) throws IOException {
    String now = DOCUMENT.replace(part.strip(), changed.strip());
    assertThatThrownBy(() -> check(now))
        .hasMessageContaining("has changed")
        .hasMessageContaining("-Dgraduasi.openapi.update=true");

    OpenApiContract.verify("cats", now, committed, true);
    assertThatCode(() -> check(now)).doesNotThrowAnyException();
    assertThat(Files.readString(committed)).startsWith("{\n  \"openapi\" : \"3.1.0\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"summary\": \"One cat\", | | no summary",
        "\"operationId\": \"getCat\", | | no operationId",
        "\"tags\": [\"Cats\"], | | no tag",
        "\"security\": [{\"graduasi\": []}], | | nothing about security",
        "\"tags\" | \"requestBody\": {\"content\": {\"text/csv\": {}}}, \"tags\" | no example",
        "\"200\" | \"404\" | no response that says success",
        "/api/v1/ | /api/ | does not begin with",
        "3.1.0 | 3.0.3 | not 3.1"
      })
  void aPoorDocumentFails(String part, String changed, String fault) {
    String now = DOCUMENT.replace(part.strip(), changed == null ? "" : changed.strip());
    assertThatThrownBy(() -> check(now)).hasMessageContaining(fault.strip());
  }

  @Test
  void aPathOutsideMayBeAllowed() {
    String now = DOCUMENT.replace("/api/v1/", "/dci/");
    Path other = folder.resolve("other.json");
    OpenApiContract.verify("cats", now, other, true, "/dci/");
    assertThat(other).exists();
  }

  private void check(String document) {
    OpenApiContract.verify("cats", document, committed, false);
  }
}
