package id.graduasi.local;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.local.demo.Capital;
import id.graduasi.local.demo.DemoArea;
import id.graduasi.local.demo.Recipient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Capital for women who head a household: the round of this year as people walk it, and a file of
 * those who were reached before. All of it can be repeated.
 */
final class DemoCapital {
  private static final String FAMILY_LOOKUPS = "/api/v1/families/lookups";

  private final Api api;
  private final DemoArea area;
  private final List<Recipient> recipients;

  DemoCapital(Api api, DemoArea area, List<Recipient> recipients) {
    this.api = api;
    this.area = area;
    this.recipients = recipients;
  }

  /**
   * A woman as the registry knows her.
   *
   * @param year in which she is given capital
   */
  record Woman(String familyId, String memberId, int year) {}

  void give() throws IOException, InterruptedException {
    List<Woman> women = new ArrayList<>();
    for (Recipient recipient : recipients) {
      women.add(woman(recipient));
    }
    List<Woman> now = women.stream().filter(woman -> woman.year() == Capital.ROUND).toList();
    List<Woman> before = women.stream().filter(woman -> woman.year() < Capital.ROUND).toList();
    new DemoRound(api, area, Objects.requireNonNull(area.capital())).walk(now);
    new DemoGrantHistory(api, area).send(before);
  }

  private Woman woman(Recipient recipient) throws IOException, InterruptedException {
    JsonNode family =
        api.post(Service.REGISTRY, FAMILY_LOOKUPS, area.client(), Map.of("kk", recipient.card()))
            .path("items")
            .path(0);
    for (JsonNode member : family.path("members")) {
      if (member.path("relationship").asText().equals("HEAD")) {
        return new Woman(family.path("id").asText(), member.path("id").asText(), recipient.year());
      }
    }
    throw new Trouble("A family of the demonstration has no head.");
  }
}
