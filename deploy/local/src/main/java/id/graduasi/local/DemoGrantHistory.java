package id.graduasi.local;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.local.demo.Capital;
import id.graduasi.local.demo.DemoArea;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Grants given before the suite was there, by the file that an office sends. How many there were
 * and that none of the businesses has stopped is published; years, days, amounts and how each
 * business does are synthetic.
 */
final class DemoGrantHistory {
  private static final String IMPORTS = "/api/v1/grant-imports";
  private static final String HEADER =
      "id_keluarga,id_anggota,skema,tahun,nominal,nomor_sk,tanggal_sk,tanggal_cair,status_usaha,"
          + "tanggal_selesai,keterangan";
  private static final String NOTE = "Peragaan: tahun; tanggal; nominal dan status sintetis";
  private static final List<String> BUSINESSES =
      List.of("BERKEMBANG", "STABIL", "BERKEMBANG", "STABIL", "MENURUN");
  private static final Set<String> AT_WORK = Set.of("RECEIVED", "RUNNING");
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final long LOOK_EVERY_MILLIS = 250;
  private static final long AGAIN_AFTER_MILLIS = 2_000;

  private final Api api;
  private final DemoArea area;

  DemoGrantHistory(Api api, DemoArea area) {
    this.api = api;
    this.area = area;
  }

  /**
   * Returns when all are known. A family that is still on its way to grants is refused; the file is
   * sent again, which changes nothing of what is there.
   */
  void send(List<DemoCapital.Woman> women) throws IOException, InterruptedException {
    String file = file(women);
    Instant deadline = Instant.now().plus(LONGEST);
    JsonNode job = sent(file);
    while (job.path("refused").asLong() > 0) {
      if (Instant.now().isAfter(deadline)) {
        throw new Trouble("Grants of " + area.name() + " wait for the registry too long.");
      }
      Thread.sleep(AGAIN_AFTER_MILLIS);
      job = sent(file);
    }
  }

  private JsonNode sent(String file) throws IOException, InterruptedException {
    JsonNode job =
        api.postCsv(
            Service.GRANTS,
            IMPORTS + "?kind=history",
            area.client(),
            BodyPublishers.ofString(file));
    while (AT_WORK.contains(job.path("state").asText())) {
      Thread.sleep(LOOK_EVERY_MILLIS);
      job = api.get(Service.GRANTS, IMPORTS + "/" + job.path("id").asText(), area.client());
    }
    if (!job.path("state").asText().equals("COMPLETED")) {
      throw new Trouble("The file of earlier grants ended as " + job.path("state") + ".");
    }
    return job;
  }

  private static String file(List<DemoCapital.Woman> women) {
    StringBuilder file = new StringBuilder(HEADER).append('\n');
    for (int n = 0; n < women.size(); n++) {
      DemoCapital.Woman woman = women.get(n);
      int year = woman.year();
      file.append(
              String.join(
                  ",",
                  woman.familyId(),
                  woman.memberId(),
                  Capital.SCHEME,
                  String.valueOf(year),
                  String.valueOf(Capital.AMOUNT),
                  "SK/PERAGAAN/" + year,
                  year + "-03-02",
                  year + "-03-20",
                  BUSINESSES.get(n % BUSINESSES.size()),
                  year + "-12-20",
                  NOTE))
          .append('\n');
    }
    return file.toString();
  }
}
