package id.graduasi.local;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.platform.embedded.DemoClient;
import id.graduasi.platform.embedded.DemoClients;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings demonstration data in by the doors everybody uses. Loading it again changes nothing: ids
 * are fixed, and an import recognises families it has seen.
 */
final class DemoData {
  private static final String AS_OF = "2026-07-01";
  private static final String DTSEN_VERSION = "2026-Q3";
  private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "CANCELLED");

  private final Api api;

  DemoData(Api api) {
    this.api = api;
  }

  /** Told how many of how many rows have been dealt with. */
  interface Watcher {
    void at(long done, long total);
  }

  /** Loads one file and the facilitator of its families; returns how many were created. */
  long load(DemoFile file, Watcher watcher) throws IOException, InterruptedException {
    DemoClient facilitator = DemoClients.find(file.facilitator()).orElseThrow();
    api.put(
        Service.REGISTRY,
        "/api/v1/facilitators/" + facilitator.facilitatorId(),
        file.client(),
        Map.of(
            "number", DemoFile.facilitatorNumber(facilitator.area()),
            "name", file.facilitatorName(),
            "kind", "PKH",
            "areas", List.of(facilitator.area()),
            "startedOn", "2022-01-10"));
    JsonNode job =
        api.postCsv(
            Service.REGISTRY,
            "/api/v1/imports?kind=families&asOf=" + AS_OF + "&dtsenVersion=" + DTSEN_VERSION,
            file.client(),
            BodyPublishers.ofInputStream(file::open));
    while (!ENDED.contains(job.path("state").asText())) {
      watcher.at(job.path("done").asLong(), job.path("total").asLong());
      Thread.sleep(250);
      job = api.get(Service.REGISTRY, "/api/v1/imports/" + job.path("id").asText(), file.client());
    }
    if (!job.path("state").asText().equals("COMPLETED")) {
      throw new Trouble(
          "The import of " + file.resource() + " ended as " + job.path("state").asText() + ".");
    }
    watcher.at(job.path("total").asLong(), job.path("total").asLong());
    return job.path("created").asLong();
  }
}
