package id.graduasi.reporting.posting;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.reporting.EnrollmentStory;
import id.graduasi.reporting.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class EnrollmentFeedTest {

  private static final String VILLAGE = "35.01.01.2001";
  private static final String NEXT_VILLAGE = "35.01.01.2002";

  @Test
  void anEventIsPostedOnceHoweverOftenItComes() {
    EnrollmentStory story =
        new EnrollmentStory("told often")
            .active("2024-01-10", VILLAGE)
            .active("2024-06-01", NEXT_VILLAGE)
            .ended("2025-04-01", "INDEPENDENT", NEXT_VILLAGE)
            .tell();
    List<String> once = lines(story);

    story.tell(2).tell(1).tell(3).tell(3).tell(1);
    passBehind(story);

    assertThat(once)
        .containsExactly(
            "2024-01-10 2024-01-10 35.01.01.2001 - NEW 1",
            "2024-06-01 2024-06-01 35.01.01.2001 35.01.01.2002 AREA_OUT -1",
            "2024-06-01 2024-06-01 35.01.01.2002 35.01.01.2001 AREA_IN 1",
            "2025-04-01 2025-04-01 35.01.01.2002 - INDEPENDENT -1");
    assertThat(lines(story)).isEqualTo(once);
  }

  @Test
  void aSkippedStepIsMadeUpForByTheNext() {
    EnrollmentStory story =
        new EnrollmentStory("skipped")
            .active("2024-01-10", VILLAGE)
            .suspended("2024-06-01", VILLAGE)
            .ended("2025-04-01", "NATURAL", VILLAGE);

    story.tell(3).tell(1).tell(2).awaitVersion(3);
    passBehind(story);

    assertThat(lines(story))
        .containsExactly(
            "2024-01-10 2025-04-01 35.01.01.2001 - NEW 1",
            "2024-06-01 2025-04-01 35.01.01.2001 - SUSPENDED 1",
            "2025-04-01 2025-04-01 35.01.01.2001 - NATURAL -1",
            "2025-04-01 2025-04-01 35.01.01.2001 - NATURAL -1");
  }

  @Test
  void anEveningInGreenwichIsTheNextDayInJakarta() {
    EnrollmentStory story =
        new EnrollmentStory("late at night")
            .active("2024-01-10", VILLAGE)
            .recordedAt("2024-01-10T18:30:00Z")
            .tell();

    assertThat(lines(story)).containsExactly("2024-01-10 2024-01-11 35.01.01.2001 - NEW 1");
  }

  @Test
  void whatCannotBeAppliedIsSetAsideAndTheRestGoesOn() {
    UUID family = Told.id("broken");
    Instant at = Instant.parse("2025-01-01T00:00:00Z");
    String topic = "registry.enrollment";
    String key = family.toString();
    long before = rejects(key);

    Told.send(topic, key, "enrollment.started", at, "not json".getBytes(UTF_8));
    Told.send(
        topic, key, "enrollment.started", at, Told.sample("enrollment.started").without("version"));
    Told.send(
        topic,
        key,
        "enrollment.started",
        at,
        Told.sample("enrollment.started").put("enrollmentId", "seven"));
    Told.send(
        topic,
        key,
        "enrollment.started",
        at,
        Told.sample("enrollment.started")
            .put("enrollmentId", Told.id("no periods").toString())
            .set("periods", Told.sample("enrollment.started").arrayNode()));
    EnrollmentStory after =
        new EnrollmentStory("after the broken").active("2024-01-10", VILLAGE).tell();
    Told.await(() -> rejects(key) == before + 4);

    assertThat(lines(after)).hasSize(1);
    assertThat(
            Told.count(
                "select count(*) from enrollment where enrollment_id = ?", Told.id("no periods")))
        .isZero();
    given()
        .auth()
        .oauth2(Tokens.of("system"))
        .get("/api/v1/operations/feed-rejects")
        .then()
        .statusCode(200);
  }

  @Test
  void aRebuildGivesTheSameRows() {
    new EnrollmentStory("rebuilt 1")
        .active("2024-01-10", VILLAGE)
        .ended("2025-04-01", "DIED", VILLAGE)
        .corrected("ENDED", "2025-03-01", "MOVED_OUT", VILLAGE)
        .recordedAt("2025-05-01T01:00:00Z")
        .tell()
        .tell(1);
    EnrollmentStory second =
        new EnrollmentStory("rebuilt 2")
            .active("2024-02-10", VILLAGE)
            .active("2024-09-01", "REGION_CHANGE", "35.02.01.2001");
    second.tell(2).tell(1).awaitVersion(2);
    passBehind(second);
    List<String> ledger = everyLine();
    List<String> tally = tally();

    rebuild("registry-enrollment");
    rebuild("registry-family");

    assertThat(everyLine()).isEqualTo(ledger);
    assertThat(tally()).isEqualTo(tally);
  }

  @Test
  void linesFollowTheFacilitatorOfTheFamily() {
    UUID first = Told.id("facilitator one");
    UUID second = Told.id("facilitator two");
    EnrollmentStory story =
        new EnrollmentStory("handed over")
            .accompaniedBy(first)
            .active("2024-01-10", VILLAGE)
            .tell();
    assertThat(facilitators(story)).containsExactly(first.toString());

    Told.family(story.family(), VILLAGE, second, 2, 5);
    assertThat(facilitators(story)).containsExactly(second.toString());

    story.ended("2025-01-01", "NATURAL", VILLAGE).tell();
    assertThat(facilitators(story)).containsExactly(second.toString(), second.toString());
  }

  /** Something else with the same key: when it has come through, so has all before it. */
  private static void passBehind(EnrollmentStory story) {
    String marker = "35.99." + Math.floorMod(story.family().hashCode(), 90) + ".9999";
    var body = Told.sample("enrollment.started").put("familyId", story.family().toString());
    UUID enrollment = UUID.randomUUID();
    body.put("enrollmentId", enrollment.toString())
        .put("programme", "MARKER")
        .put("areaCode", marker);
    Told.send(
        "registry.enrollment",
        story.family().toString(),
        "enrollment.started",
        Instant.parse("2024-01-01T00:00:00Z"),
        body);
    Told.await(
        () -> Told.count("select version from enrollment where enrollment_id = ?", enrollment) > 0);
  }

  private static void rebuild(String feed) {
    given()
        .auth()
        .oauth2(Tokens.of("system"))
        .post("/api/v1/operations/feeds/" + feed + "/rebuilds")
        .then()
        .statusCode(200);
  }

  private static List<String> lines(EnrollmentStory story) {
    return Databases.query(
        """
        select concat_ws(' ', effective_on, recorded_on, area_code, coalesce(counterpart_code, '-'),
                         cause, delta)
        from movement where subject_id = ? order by effective_on, position
        """,
        story.enrollment());
  }

  private static List<String> facilitators(EnrollmentStory story) {
    return Databases.query(
        "select facilitator_id from movement where subject_id = ?", story.enrollment());
  }

  private static List<String> everyLine() {
    return Databases.query(
        """
        select concat_ws(' ', subject_id, item, account, cause, effective_on, recorded_on,
                         area_code, counterpart_code, facilitator_id, delta)
        from movement order by 1
        """);
  }

  private static List<String> tally() {
    return Databases.query(
        """
        select tally::text from tally where count <> 0
        union all select month_tally::text from month_tally where count <> 0
        union all select standing::text from standing where count <> 0
        union all select caseload::text from caseload where count <> 0
        union all select review_load::text from review_load where count <> 0
        order by 1
        """);
  }

  private static long rejects(String key) {
    return Told.count("select count(*) from feed_reject where key = ?", key);
  }
}
