package id.graduasi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.local.demo.PublishedLine;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was published, line by line, and who answers it. With {@code -Dgraduasi.figures=true} each
 * is asked of a suite that runs on this machine with the whole demonstration ({@code ./graduasi
 * up}).
 */
class PublishedFiguresTest {

  private static final Map<String, Integer> PORTS =
      Map.of("reporting", 8080, "registry", 8081, "graduation", 8082, "grants", 8083);

  @ParameterizedTest
  @MethodSource("figures")
  void everyFigureIsAnsweredByAnEndpointThatExists(PublishedLine figure) throws IOException {
    JsonPath api =
        JsonPath.from(
            Files.readString(
                Path.of(
                    "../%s-service/src/main/openapi/openapi.json".formatted(figure.service()))));
    List<String> paths = api.<Map<String, Object>>get("paths").keySet().stream().toList();

    assertThat(figure.source()).isNotBlank();
    for (String ask : figure.asks()) {
      String path =
          ask.replaceFirst("\\?.*", "").replaceFirst("(schemes|programmes)/.*", "$1/{code}");
      assertThat(paths).as("%s", figure).contains(path);
      List<String> known = api.get("paths.'%s'.get.parameters.name".formatted(path));
      assertThat(known).as("%s", figure).containsAll(parameters(ask));
    }
  }

  @Test
  void everyLineThatWasPublishedIsHere() {
    assertThat(PublishedLine.all()).hasSize(29);
  }

  @Tag("slow")
  @EnabledIfSystemProperty(named = "graduasi.figures", matches = "true")
  @ParameterizedTest
  @MethodSource("figures")
  void theWholeDemonstrationCountsWhatWasPublished(PublishedLine figure) {
    BigDecimal answer =
        figure.asks().stream()
            .map(path -> ask(figure.service(), path).<Object>get(figure.read()))
            .map(said -> new BigDecimal(String.valueOf(said)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(answer).as("%s", figure).isEqualByComparingTo(figure.value());
  }

  static Stream<PublishedLine> figures() {
    return PublishedLine.all().stream();
  }

  private static List<String> parameters(String ask) {
    return ask.contains("?")
        ? Stream.of(ask.substring(ask.indexOf('?') + 1).split("&"))
            .map(one -> one.substring(0, one.indexOf('=')))
            .toList()
        : List.of();
  }

  private static JsonPath ask(String service, String path) {
    String token =
        RestAssured.given()
            .formParam("grant_type", "client_credentials")
            .formParam("client_id", "ministry")
            .formParam("client_secret", "local")
            .post("http://localhost:8089/graduasi/token")
            .jsonPath()
            .getString("access_token");
    return Calls.ok(
        RestAssured.given()
            .auth()
            .oauth2(token)
            .get("http://localhost:" + PORTS.get(service) + path));
  }
}
