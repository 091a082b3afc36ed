package id.graduasi.graduation.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFacilitator;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.Puts;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Event;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class TargetApiTest {

  private static final String OFFICE = "regency-office";
  private static final String ROWS =
      "select row_to_json(graduate)::text from graduate where area_code like ? order by case_id";

  private final GraduateFeed feed;
  private final ObjectMapper json;

  TargetApiTest(GraduateFeed feed, ObjectMapper json) {
    this.feed = feed;
    this.json = json;
  }

  @Test
  void facilitatorsOfPkhWhoWorkedInTheYearAreAskedForTenAndAnOfficeForAnotherNumber() {
    String area = "35.29";
    KnownTestFacilitator works = KnownTestFacilitator.arrived(area + ".01");
    KnownTestFacilitator left = KnownTestFacilitator.arrived(area + ".02");
    left.tell(2, "PKH", "2021-03-01", "2025-02-01");
    left.awaitVersion(2);
    KnownTestFacilitator other = KnownTestFacilitator.arrived(area + ".03");
    other.tell(2, "TKSK", "2021-03-01", null);
    other.awaitVersion(2);
    apply(
        List.of(
            graduated(UUID.randomUUID(), 8, "EFFECTIVE", "INDEPENDENT", "2025-04-01", works),
            graduated(UUID.randomUUID(), 8, "EFFECTIVE", "INDEPENDENT", "2025-01-01", left),
            graduated(UUID.randomUUID(), 9, "REVERSED", "INDEPENDENT", "2025-01-01", works),
            graduated(UUID.randomUUID(), 8, "EFFECTIVE", "PPSE", "2025-04-01", works),
            graduated(UUID.randomUUID(), 8, "EFFECTIVE", "INDEPENDENT", "2024-12-31", works),
            graduated(UUID.randomUUID(), 4, "DELIBERATED", "INDEPENDENT", null, works)));

    get(area, "?year=2025")
        .body("facilitators", equalTo(2))
        .body("target", equalTo(20))
        .body("reached", equalTo(2))
        .body("behind", equalTo(18))
        .body("percent", equalTo(10.0f))
        .body("items.facilitatorId", hasItems(works.id().toString(), left.id().toString()))
        .body("items.facilitatorId", not(hasItem(other.id().toString())));
    get(area, "?year=2026")
        .body("facilitators", equalTo(1))
        .body("items.reached", contains(0))
        .body("items.behind", contains(10));
    get(area, "?year=2020").body("facilitators", equalTo(0)).body("percent", equalTo(null));

    put(area, works.id(), 12, null).statusCode(201).body("version", equalTo(1));
    put(area, works.id(), 12, null).statusCode(200).body("version", equalTo(1));
    put(area, works.id(), 14, "\"7\"").statusCode(412);
    put(area, works.id(), 14, "\"1\"").statusCode(200).body("version", equalTo(2));
    put(area, other.id(), 3, null).statusCode(422).body("code", equalTo("not-of-pkh"));
    put(area, UUID.randomUUID(), 3, null).statusCode(404);
    put("35.30", works.id(), 3, null).statusCode(404);
    get(area, "?year=2026").body("target", equalTo(14)).body("items.target", contains(14));
    get(area, "/" + works.id() + "/2026").body("target", equalTo(14));
    Databases.query(
            "select payload::text from journal where topic = 'graduation.target' and key = ?",
            works.id().toString())
        .forEach(event -> Contracts.assertValid("id.graduasi.graduation.target.set.v1", event));
    Api.get(Api.OFFICE, "/targets?area=" + area)
        .statusCode(404)
        .body("code", equalTo("area-not-found"));
    get(area, "?year=2025&limit=1").body("items", hasSize(1)).body("next", not(equalTo(null)));
  }

  @Test
  void aGraduationStaysWithWhoBroughtItAboutHoweverOftenAndInWhateverOrderItIsTold() {
    String area = "35.31";
    KnownTestFacilitator credited = KnownTestFacilitator.arrived(area + ".01");
    KnownTestFacilitator later = KnownTestFacilitator.arrived(area + ".02");
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      UUID id = UUID.randomUUID();
      events.add(graduated(id, 7, "DUE", "INDEPENDENT", "2025-04-01", credited));
      events.add(graduated(id, 8, "EFFECTIVE", "INDEPENDENT", "2025-04-01", credited));
      events.add(graduated(id, 9, "EFFECTIVE", "INDEPENDENT", "2025-04-01", later));
      events.add(
          graduated(id, 10, i < 6 ? "CLOSED" : "RELAPSED", "INDEPENDENT", "2025-04-01", later));
      if (i == 7) {
        events.add(graduated(id, 11, "REVERSED", "INDEPENDENT", "2025-04-01", later));
      }
    }
    apply(events);
    List<String> once = Databases.query(ROWS, area + "%");

    apply(events);
    assertThat(Databases.query(ROWS, area + "%")).isEqualTo(once);
    Random random = new Random(4);
    for (int i = 0; i < 5; i++) {
      Databases.execute("delete from graduate where area_code like ?", area + "%");
      List<Event> shuffled = new ArrayList<>(events);
      shuffled.addAll(events.subList(0, 10));
      Collections.shuffle(shuffled, random);
      int cut = random.nextInt(shuffled.size());
      apply(shuffled.subList(0, cut));
      apply(shuffled.subList(cut, shuffled.size()));
      assertThat(Databases.query(ROWS, area + "%")).isEqualTo(once);
    }

    get(area, "?year=2025")
        .body("reached", equalTo(7))
        .body(
            "items.find { it.facilitatorId == '%s' }.reached".formatted(credited.id()), equalTo(7))
        .body("items.find { it.facilitatorId == '%s' }.reached".formatted(later.id()), equalTo(0));
  }

  @Test
  void aRealCaseComesThroughThePipelineIntoWhatWasReached() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Api.verified(family);
    Api.decide(id, Api.HEAD, ", \"effectiveOn\": \"2026-04-01\"").statusCode(200);
    family.enrollment(2, "ended", "ENDED", "INDEPENDENT", id);
    Facts.await("EFFECTIVE", "select step from graduate where case_id = ?", id);

    assertThat(
            Databases.query(
                "select facilitator_id || ' ' || effective_on || ' ' || area_code from graduate"
                    + " where case_id = ?",
                id))
        .containsExactly(
            KnownTestFamily.BOJONEGORO_FACILITATOR + " 2026-04-01 " + KnownTestFamily.BOJONEGORO);
  }

  @Test
  void aFacilitatorSeesTheOwnLine() {
    String area = "35.32";
    KnownTestFacilitator own = KnownTestFacilitator.arrived(area + ".01");
    KnownTestFacilitator other = KnownTestFacilitator.arrived(area + ".01");
    apply(
        List.of(
            graduated(UUID.randomUUID(), 8, "EFFECTIVE", "INDEPENDENT", "2026-04-01", own),
            graduated(UUID.randomUUID(), 8, "EFFECTIVE", "INDEPENDENT", "2026-04-01", other)));
    KnownTestFamily.arrived(area + ".01.2001", own.id().toString());

    io.restassured.RestAssured.given()
        .auth()
        .oauth2(Tokens.with("siti", area, own.id().toString(), "facilitator"))
        .get("/api/v1/targets?year=2026")
        .then()
        .statusCode(200)
        .body("facilitators", equalTo(1))
        .body("reached", equalTo(1))
        .body("items.facilitatorId", contains(own.id().toString()))
        .body("items.families", contains(1));
  }

  private void apply(List<Event> events) {
    SystemScope.run("test", () -> QuarkusTransaction.requiringNew().run(() -> feed.apply(events)));
  }

  private Event graduated(
      UUID id,
      long version,
      String step,
      String kind,
      String effectiveOn,
      KnownTestFacilitator facilitator) {
    String body =
        """
        {"caseId": "%s", "familyId": "%s", "familyNumber": "x", "kind": "%s", "programme": "PKH",
         "step": "%s", "effectiveOn": %s, "version": %d, "areaCode": "%s.2001",
         "facilitatorId": "%s"}"""
            .formatted(
                id,
                id,
                kind,
                step,
                effectiveOn == null ? "null" : "\"" + effectiveOn + "\"",
                version,
                facilitator.area(),
                facilitator.id());
    try {
      return new Event(
          UUID.randomUUID(),
          "id.graduasi.graduation.case.advanced.v1",
          id.toString(),
          Instant.EPOCH,
          version,
          json.readTree(body),
          body,
          json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ValidatableResponse get(String area, String path) {
    return Puts.someone(area, OFFICE).get("/api/v1/targets" + path).then().statusCode(200);
  }

  private static ValidatableResponse put(String area, UUID facilitator, int target, String match) {
    var request = Puts.json(Puts.someone(area, OFFICE), "{\"target\": %d}".formatted(target));
    if (match != null) {
      request.header("If-Match", match);
    }
    return request.put("/api/v1/targets/" + facilitator + "/2026").then();
  }
}
