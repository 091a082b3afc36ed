package id.graduasi.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.embedded.FreePort;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class CivilRegistryTest {

  @Test
  void itAnswersOverHttp() throws Exception {
    try (CivilRegistry registry = CivilRegistry.start(FreePort.any());
        HttpClient client = HttpClient.newHttpClient()) {
      int port = registry.port();
      HttpResponse<String> match = ask(client, port, "/matches", person("3522154107859001"));

      assertThat(match.statusCode()).isEqualTo(200);
      assertThat(new ObjectMapper().readTree(match.body()).path("result").asText())
          .isEqualTo("MATCH");
      assertThat(match.body()).doesNotContain("3522154107859001", "Siti");
      assertThat(ask(client, port, "/matches", person("3522154107859098")).statusCode())
          .isEqualTo(503);
      assertThat(ask(client, port, "/matches", "{").statusCode()).isEqualTo(400);
      assertThat(ask(client, port, "/people", "{}").statusCode()).isEqualTo(404);
    }
  }

  private static String person(String nik) {
    return """
        {"nik": "%s", "name": "Siti Peraga", "birthDate": "1985-07-01", "sex": "FEMALE"}"""
        .formatted(nik);
  }

  private static HttpResponse<String> ask(HttpClient client, int port, String path, String body)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
