package id.graduasi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.embedded.DemoClient;
import id.graduasi.platform.embedded.DemoClients;
import id.graduasi.platform.embedded.Issuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The registry's public interface, as a regency office uses it. */
final class RegistryApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final String token;

  RegistryApi(String address, Issuer issuer) {
    this.address = address;
    DemoClient office = DemoClients.find(FamilyFile.CLIENT).orElseThrow();
    Map<String, Object> claims = new LinkedHashMap<>(office.claims());
    claims.put("sub", office.id());
    this.token = issuer.mint(claims, Duration.ofHours(8));
  }

  String address() {
    return address;
  }

  String token() {
    return token;
  }

  /** Registers the facilitator the file names. */
  void registerFacilitator() throws IOException, InterruptedException {
    DemoClient facilitator = DemoClients.find(FamilyFile.CLIENT + "-facilitator").orElseThrow();
    String body =
        """
        {"number": "%s", "name": "Wahyu Peragaan", "kind": "PKH", "areas": ["%s"],
         "startedOn": "2018-01-10"}"""
            .formatted(FamilyFile.FACILITATOR_NUMBER, FamilyFile.AREA);
    send(
        request("/api/v1/facilitators/" + facilitator.facilitatorId())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .build());
  }

  /** The codes of all villages in the area of the file. */
  List<String> villages() throws IOException, InterruptedException {
    JsonNode page =
        send(
            request("/api/v1/regions?level=VILLAGE&limit=1000&q=" + FamilyFile.AREA + ".").build());
    List<String> codes = new ArrayList<>();
    for (JsonNode village : page.path("items")) {
      if (village.path("validTo").isNull()) {
        codes.add(village.path("code").asText());
      }
    }
    return codes;
  }

  /** Sends the file and waits for the end of its import; how it ended. */
  JsonNode importFile(Path file) throws IOException, InterruptedException {
    JsonNode job =
        send(
            request("/api/v1/imports?kind=families&asOf=2026-07-01&dtsenVersion=2026-Q3")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofFile(file))
                .build());
    while (job.path("finishedAt").isNull()) {
      Thread.sleep(20);
      job = send(request("/api/v1/imports/" + job.path("id").asText()).build());
    }
    if (!job.path("state").asText().equals("COMPLETED") || job.path("refused").asLong() > 0) {
      throw new IOException("the import did not take the whole file: " + job);
    }
    return job;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .timeout(Duration.ofHours(2))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(
          request.uri() + " was answered with " + answer.statusCode() + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
