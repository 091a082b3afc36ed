package id.graduasi.local;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.local.demo.Capital;
import id.graduasi.local.demo.DemoArea;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A round of capital, step by step, as people walk it: opened by the office; women put forward by
 * who accompanies them, visited by somebody else, decided about by the head in the order of the
 * ranking; paid, accounted for and visited. Quota, budget and three visits a year are published;
 * all days are synthetic. What lies in the future has not happened. Ids are the same at every run.
 */
final class DemoRound {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final String ROUNDS = "/api/v1/rounds/";
  private static final String PROPOSALS = "/api/v1/proposals/";
  private static final String GRANTS = "/api/v1/grants/";
  private static final LocalDate APPLIED = LocalDate.of(Capital.ROUND, 2, 2);
  private static final LocalDate VERIFIED = LocalDate.of(Capital.ROUND, 2, 16);
  private static final LocalDate DECREED = LocalDate.of(Capital.ROUND, 3, 2);
  private static final LocalDate PAID = LocalDate.of(Capital.ROUND, 3, 20);
  private static final LocalDate ACCOUNTED = LocalDate.of(Capital.ROUND, 5, 20);
  private static final List<LocalDate> WINDOWS =
      List.of(
          LocalDate.of(Capital.ROUND, 4, 1),
          LocalDate.of(Capital.ROUND, 8, 1),
          LocalDate.of(Capital.ROUND, 11, 16));
  private static final List<DemoBusiness> BUSINESSES = DemoBusiness.all();
  private static final List<String> FOUND =
      List.of("GROWING", "STABLE", "GROWING", "STABLE", "DECLINING", "GROWING", "STABLE");

  private final Api api;
  private final DemoArea area;
  private final Capital capital;
  private final LocalDate today = LocalDate.now(JAKARTA);

  DemoRound(Api api, DemoArea area, Capital capital) {
    this.api = api;
    this.area = area;
    this.capital = capital;
  }

  /** Returns when everything is done that can be by today. */
  void walk(List<DemoCapital.Woman> women) throws IOException, InterruptedException {
    UUID round = open();
    if (today.isBefore(PAID)) {
      return;
    }
    for (int n = 0; n < women.size(); n++) {
      propose(round, women.get(n), n);
    }
    decide(round);
    JsonNode grants = get("/api/v1/grants?limit=1000&roundId=" + round);
    int n = 0;
    for (JsonNode grant : grants.path("items")) {
      goOn(GRANTS + grant.path("id").asText() + "/", n++);
    }
  }

  private UUID open() throws IOException, InterruptedException {
    UUID id = id("round");
    List<Map<String, Object>> windows = new ArrayList<>();
    for (LocalDate from : WINDOWS) {
      windows.add(
          Map.of(
              "number", windows.size() + 1,
              "from", from.toString(),
              "to", from.plusDays(29).toString()));
    }
    put(
        ROUNDS + id,
        area.client(),
        Map.of(
            "schemeCode",
            Capital.SCHEME,
            "areaCode",
            area.code(),
            "year",
            Capital.ROUND,
            "quota",
            capital.quota(),
            "budget",
            capital.quota() * Capital.AMOUNT,
            "monitoringWindows",
            windows));
    return id;
  }

  private void propose(UUID round, DemoCapital.Woman woman, int n)
      throws IOException, InterruptedException {
    UUID id = id("proposal-" + n);
    Map<String, Object> proposal =
        Map.of(
            "roundId",
            round,
            "familyId",
            woman.familyId(),
            "memberId",
            woman.memberId(),
            "willing",
            true,
            "amount",
            Capital.AMOUNT,
            "appliedOn",
            APPLIED.plusDays(n % 10).toString(),
            "business",
            BUSINESSES.get(n % BUSINESSES.size()).plan(APPLIED.minusMonths(3 + 2L * n)));
    JsonNode held =
        OnItsWay.await(() -> put(PROPOSALS + id, area.client() + "-facilitator", proposal));
    if (held.path("state").asText().equals("PROPOSED")) {
      post(
          PROPOSALS + id + "/verifications",
          area.client() + "-verifier",
          Map.of(
              "visitedOn", VERIFIED.plusDays(n % 10).toString(),
              "outcome", "CONFIRMED",
              "note", "Peragaan: usaha berjalan di rumah"));
    }
  }

  private void decide(UUID round) throws IOException, InterruptedException {
    for (JsonNode place : get(ROUNDS + round + "/ranking").path("items")) {
      if (place.path("chance").asText().equals("WITHIN")) {
        post(
            PROPOSALS + place.path("proposalId").asText() + "/decisions",
            area.client() + "-head",
            Map.of(
                "outcome",
                "APPROVED",
                "decreeNumber",
                "SK/PERAGAAN/" + Capital.ROUND,
                "decreeDate",
                DECREED.toString(),
                "reason",
                "Peragaan: memenuhi semua syarat"));
      }
    }
  }

  /** The money, its account, and visits: most were made, some of the second were missed. */
  private void goOn(String grant, int n) throws IOException, InterruptedException {
    post(
        grant + "disbursements",
        area.client(),
        Map.of(
            "paidOn",
            PAID.toString(),
            "amount",
            Capital.AMOUNT,
            "channel",
            "BANK",
            "reference",
            "SP2D/PERAGAAN/" + (n + 1)));
    if (!ACCOUNTED.isAfter(today) && n % 16 > 0) {
      post(
          grant + "accountability-reports",
          area.client(),
          Map.of(
              "submittedOn",
              ACCOUNTED.toString(),
              "items",
              List.of(BUSINESSES.get(n % BUSINESSES.size()).spent(Capital.AMOUNT))));
    }
    visit(grant, 1, n);
    if (n % 8 < 7) {
      visit(grant, 2, n);
    }
  }

  private void visit(String grant, int number, int n) throws IOException, InterruptedException {
    LocalDate on = WINDOWS.get(number - 1).plusDays(1 + n % 25);
    if (on.isAfter(today)) {
      return;
    }
    String found = FOUND.get((n + number) % FOUND.size());
    long profit = 500_000 + 50_000L * (n % 9) * number;
    post(
        grant + "monitoring-visits",
        area.client() + "-facilitator",
        Map.of(
            "number",
            number,
            "visitedOn",
            on.toString(),
            "businessStatus",
            found,
            "turnover",
            profit * 4,
            "profit",
            profit,
            "workers",
            1));
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return api.get(Service.GRANTS, path, area.client());
  }

  private JsonNode put(String path, String client, Object body)
      throws IOException, InterruptedException {
    return api.put(Service.GRANTS, path, client, body);
  }

  private void post(String path, String client, Object body)
      throws IOException, InterruptedException {
    api.post(Service.GRANTS, path, client, body);
  }

  private UUID id(String name) {
    String whole = "demo " + area.code() + " capital " + name;
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
  }
}
