package id.graduasi.local;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.local.demo.DemoArea;
import id.graduasi.local.demo.DemoFiles;
import id.graduasi.local.demo.Districts;
import id.graduasi.local.demo.Graduate;
import id.graduasi.local.demo.Recipient;
import id.graduasi.platform.embedded.DemoClient;
import id.graduasi.platform.embedded.DemoClients;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the demonstration of a region consists of, and in which order it comes in. */
final class DemoData {
  private static final String AS_OF = "2026-07-01";
  private static final String DTSEN_VERSION = "2026-Q3";
  // May act in every region, and bring in history that ends with a graduation.
  private static final String SYSTEM = "system";
  private static final String REGISTRY = "/api/v1/";

  private final Api api;

  DemoData(Api api) {
    this.api = api;
  }

  /** The files of a region: who accompanies, who receives, and what became of it. */
  List<DemoStep> steps(DemoArea area) throws IOException, InterruptedException {
    DemoFiles files = new DemoFiles(area, districts(area.code()));
    String asOf = "&asOf=" + AS_OF;
    return List.of(
        new DemoStep(
            "facilitators-" + area.code(),
            "kind=facilitators" + asOf,
            SYSTEM,
            area.facilitators(),
            files::facilitators),
        new DemoStep(
            "families-" + area.code(),
            "kind=families&dtsenVersion=" + DTSEN_VERSION + asOf,
            area.client(),
            area.families(),
            files::families),
        new DemoStep(
            "enrollments-" + area.code(),
            "kind=enrollments" + asOf,
            SYSTEM,
            area.changes(),
            files::enrollments));
  }

  /** Those who leave a region's programme by a case. */
  List<Graduate> graduates(DemoArea area) throws IOException, InterruptedException {
    return area.graduates() == 0
        ? List.of()
        : new DemoFiles(area, districts(area.code())).graduates().toList();
  }

  /** Those who were given capital, or are put forward for it. */
  List<Recipient> recipients(DemoArea area) throws IOException, InterruptedException {
    return area.capital() == null
        ? List.of()
        : new DemoFiles(area, districts(area.code())).recipients().toList();
  }

  /** Registers the facilitator who is a demo client, under the id of his token. */
  void registerFacilitator(DemoArea area) throws IOException, InterruptedException {
    if (area.facilitator() == null) {
      return;
    }
    DemoClient facilitator = DemoClients.find(area.facilitator()).orElseThrow();
    api.put(
        Service.REGISTRY,
        REGISTRY + "facilitators/" + facilitator.facilitatorId(),
        area.client(),
        Map.of(
            "number", DemoFiles.firstFacilitator(area.code()),
            "name", "Wahyu Peragaan",
            "kind", "PKH",
            "areas", List.of(area.code()),
            "startedOn", "2022-01-10"));
  }

  private Districts districts(String area) throws IOException, InterruptedException {
    List<String> codes = new ArrayList<>();
    String path = REGISTRY + "regions?level=VILLAGE&limit=1000&q=" + area + ".";
    JsonNode page = api.get(Service.REGISTRY, path, SYSTEM);
    while (true) {
      for (JsonNode village : page.path("items")) {
        if (village.path("validTo").isNull()) {
          codes.add(village.path("code").asText());
        }
      }
      if (page.path("next").isNull()) {
        return Districts.of(codes);
      }
      page = api.get(Service.REGISTRY, path + "&cursor=" + page.path("next").asText(), SYSTEM);
    }
  }
}
