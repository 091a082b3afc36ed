package id.graduasi.local;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.local.demo.DemoArea;
import id.graduasi.platform.embedded.DemoClient;
import id.graduasi.platform.embedded.DemoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the facilitator of a region who is a demo client has done: held P2K2 sessions of two groups,
 * and where the press tells of a training every month, those; visited families at home. Days,
 * topics, marks and findings are synthetic; ids of groups and sessions are the same at every run,
 * so that a run that was cut short can be repeated, and a visit is simply made again.
 */
final class DemoCoaching {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final int GROUPS = 2;
  private static final int GROUP = 27;
  private static final YearMonth FIRST_MONTH = YearMonth.of(2026, 1);
  private static final int MONTHS = 6;
  private static final int DAY = 15;
  private static final int VISITS = 20;
  private static final long LOWEST_INCOME = 1_500_000;
  private static final long STEP_OF_INCOME = 200_000;
  private static final List<String> BUSINESSES = List.of("GROWING", "STABLE", "NONE");

  private final Api api;
  private final DemoArea area;
  private final DemoClient facilitator;

  DemoCoaching(Api api, DemoArea area) {
    this.api = api;
    this.area = area;
    this.facilitator = DemoClients.find(String.valueOf(area.facilitator())).orElseThrow();
  }

  /** Forms the groups, holds their sessions, marks who came, and visits some of the families. */
  void coach() throws IOException, InterruptedException {
    List<JsonNode> families = families();
    List<String> modules = modules();
    for (int n = 0; n < GROUPS && n * GROUP < families.size(); n++) {
      List<JsonNode> group =
          families.subList(n * GROUP, Math.min(families.size(), (n + 1) * GROUP));
      UUID id = form("P2K2", "Kelompok Peragaan " + (n + 1), group, FIRST_MONTH);
      for (int month = 0; month < MONTHS; month++) {
        Map<String, Object> session =
            Map.of(
                "groupId",
                id,
                "kind",
                "P2K2",
                "module",
                modules.get(month),
                "heldOn",
                day(FIRST_MONTH.plusMonths(month)));
        hold("p2k2-" + n + "-" + month, session, group);
      }
    }
    if (area.trainings().isPresent() && !families.isEmpty()) {
      train(families, area.trainings().get().atMonth(1));
    }
    for (int n = 0; n < VISITS && n < families.size(); n++) {
      visit(families.get(n), n);
    }
  }

  private void train(List<JsonNode> families, YearMonth first)
      throws IOException, InterruptedException {
    List<JsonNode> group = families.subList(0, Math.min(families.size(), GROUP));
    UUID id = form("TRAINING", "Pelatihan Peragaan", group, first);
    for (int month = 0; month < 12; month++) {
      Map<String, Object> session =
          Map.of(
              "groupId",
              id,
              "kind",
              month % 2 == 0 ? "SKILLS" : "BUSINESS",
              "topic",
              "Peragaan: pelatihan bulan ke-" + (month + 1),
              "heldOn",
              day(first.plusMonths(month)));
      hold("training-" + month, session, group);
    }
  }

  /** Without a visit no family is ready for graduation; the model looks a year back. */
  private void visit(JsonNode family, int n) throws IOException, InterruptedException {
    Map<String, Object> visit =
        Map.of(
            "visitedOn",
            LocalDate.now(JAKARTA).minusDays(1 + n).toString(),
            "monthlyIncome",
            LOWEST_INCOME + n * STEP_OF_INCOME,
            "savings",
            n * STEP_OF_INCOME,
            "debt",
            0,
            "business",
            BUSINESSES.get(n % BUSINESSES.size()));
    Map<String, Object> assess = Map.of("familyId", family.path("id").asText(), "homeVisit", visit);
    OnItsWay.await(
        () -> api.post(Service.GRADUATION, "/api/v1/assessments", facilitator.id(), assess));
  }

  private UUID form(String kind, String name, List<JsonNode> families, YearMonth since)
      throws IOException, InterruptedException {
    UUID id = id("group-" + name);
    Map<String, Object> group =
        Map.of(
            "name", name,
            "villageCode", families.getFirst().path("villageCode").asText(),
            "kind", kind,
            "families", families.stream().map(family -> family.path("id").asText()).toList(),
            "formedOn", since.atDay(1).toString());
    OnItsWay.await(() -> put("groups/" + id, group));
    return id;
  }

  private void hold(String name, Map<String, Object> session, List<JsonNode> families)
      throws IOException, InterruptedException {
    UUID id = id(name);
    put("sessions/" + id, session);
    List<Map<String, Object>> marks = new ArrayList<>();
    for (int n = 0; n < families.size(); n++) {
      marks.add(Map.of("familyId", families.get(n).path("id").asText(), "state", mark(n, name)));
    }
    put("sessions/" + id + "/attendance", Map.of("items", marks));
  }

  /** Most come; some families rarely do. */
  private static String mark(int family, String session) {
    int chance = Math.floorMod(31 * family + session.hashCode(), 20);
    return chance < (family % 9 == 0 ? 10 : 2) ? "ABSENT" : chance == 19 ? "SICK" : "PRESENT";
  }

  private List<JsonNode> families() throws IOException, InterruptedException {
    String path =
        "/api/v1/families?status=ACTIVE&limit="
            + GROUPS * GROUP
            + "&facilitatorId="
            + facilitator.facilitatorId();
    return list(api.get(Service.REGISTRY, path, facilitator.id()));
  }

  private List<String> modules() throws IOException, InterruptedException {
    return list(api.get(Service.GRADUATION, "/api/v1/modules", facilitator.id())).stream()
        .map(module -> module.path("code").asText())
        .toList();
  }

  private static List<JsonNode> list(JsonNode page) {
    List<JsonNode> items = new ArrayList<>();
    page.path("items").forEach(items::add);
    return items;
  }

  private JsonNode put(String path, Map<String, Object> body)
      throws IOException, InterruptedException {
    return api.put(Service.GRADUATION, "/api/v1/" + path, facilitator.id(), body);
  }

  private UUID id(String name) {
    String whole = "demo " + area.code() + " " + name;
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
  }

  private static String day(YearMonth month) {
    return month.atDay(DAY).toString();
  }
}
