package id.graduasi.graduation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.Puts;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ServiceTest
class SessionApiTest {

  @Test
  void whoCameIsMarkedAndCountedAndTold() {
    KnownTestFamily came = KnownTestFamily.arrived();
    KnownTestFamily stayed = KnownTestFamily.arrived();
    KnownTestFamily unmarked = KnownTestFamily.arrived();
    UUID session =
        SessionSamples.held(
            SessionSamples.formed(came, stayed, unmarked), "ECONOMY-1", SessionSamples.DAY);
    String path = "/sessions/" + session + "/attendance";
    Databases.execute("delete from input_change where family_id = ?", came.id());

    Api.get(Api.FACILITATOR, path).body("unmarked", equalTo(3)).body("present", equalTo(0));
    Puts.put(Api.FACILITATOR, path, SessionSamples.marks(came, "PRESENT", stayed, "ABSENT"))
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("present", equalTo(1))
        .body("absent", equalTo(1))
        .body("unmarked", equalTo(1));
    Puts.put(Api.FACILITATOR, path, SessionSamples.marks(came, "PRESENT"))
        .body("version", equalTo(2));
    Puts.put(Api.OFFICE, path, SessionSamples.marks(stayed, "SICK", came, null), 2)
        .body("present", equalTo(0))
        .body("sick", equalTo(1))
        .body("absent", equalTo(0))
        .body("unmarked", equalTo(2));
    Puts.put(Api.OFFICE, path, SessionSamples.marks(stayed, "ABSENT"), 2).statusCode(412);

    List<String> told =
        Databases.query(
            "select payload::text from journal where key = ? order by version", session.toString());
    assertThat(told).hasSize(3);
    told.forEach(
        body -> {
          Contracts.assertValid("id.graduasi.graduation.session.held.v1", body);
          Contracts.assertNoPersonalData(body);
        });
    assertThat(told.get(1)).contains("\"present\":1", "\"absent\":1", "\"version\":2");
    assertThat(Databases.query("select count(*) from input_change where family_id = ?", came.id()))
        .containsExactly("1");
  }

  @Test
  void peopleWhoMarkAtOnceLoseNothing() throws InterruptedException, ExecutionException {
    List<KnownTestFamily> families =
        IntStream.range(0, 6).mapToObj(i -> KnownTestFamily.arrived()).toList();
    UUID session =
        SessionSamples.held(
            SessionSamples.formed(families.toArray(KnownTestFamily[]::new)),
            "HEALTH-1",
            SessionSamples.DAY);
    String path = "/sessions/" + session + "/attendance";
    List<Callable<Integer>> calls =
        families.stream()
            .<Callable<Integer>>map(
                family ->
                    () ->
                        Puts.put(
                                family.equals(families.getFirst()) ? Api.OFFICE : Api.FACILITATOR,
                                path,
                                SessionSamples.marks(family, "PRESENT"))
                            .extract()
                            .statusCode())
            .toList();

    try (ExecutorService people = Executors.newFixedThreadPool(calls.size())) {
      for (Future<Integer> answer : people.invokeAll(calls)) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }

    Api.get(Api.OFFICE, "/sessions/" + session)
        .body("present", equalTo(6))
        .body("version", equalTo(7));
    String same = SessionSamples.marks(families.getFirst(), "ABSENT");
    List<Callable<Integer>> rivals =
        IntStream.range(0, 2)
            .<Callable<Integer>>mapToObj(
                i -> () -> Puts.put(Api.OFFICE, path, same, 7).extract().statusCode())
            .toList();
    try (ExecutorService people = Executors.newFixedThreadPool(2)) {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : people.invokeAll(rivals)) {
        answers.add(answer.get());
      }
      assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }
  }

  @Test
  void aFamilyMissesWhatItWasNotPresentAtAndItsPercentageIsThatOfTwelveMonths() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID group = SessionSamples.formed(family);
    String today = Databases.query("select (now() at time zone 'Asia/Jakarta')::date").getFirst();
    String past = Databases.query("select (?::date - 400)::text", today).getFirst();
    mark(SessionSamples.held(group, "PARENTING-1", past), family, "ABSENT");
    mark(SessionSamples.held(group, "PARENTING-1", today), family, "PRESENT");
    mark(SessionSamples.held(group, "PARENTING-2", today), family, "PRESENT");
    mark(SessionSamples.held(group, "PARENTING-3", today), family, "ABSENT");
    mark(SessionSamples.held(group, "PARENTING-4", today), family, "SICK");

    Api.get(Api.FACILITATOR, "/families/" + family.id() + "/sessions")
        .statusCode(200)
        .body("sessions", hasSize(5))
        .body("lastYear.present", equalTo(2))
        .body("lastYear.sick", equalTo(1))
        .body("lastYear.absent", equalTo(1))
        .body("lastYear.percent", equalTo(66.7f))
        .body("missing", hasSize(13))
        .body("missing.code", not(hasItem("PARENTING-1")))
        .body("missing.code", hasItem("PARENTING-4"))
        .body("missing[0].name", equalTo("Understanding how small children learn"));
    Api.get(Api.NEIGHBOUR, "/families/" + family.id() + "/sessions")
        .statusCode(404)
        .body("code", equalTo("family-not-known"));
  }

  @Test
  void theCurriculumHasFourteenSessionsInFiveModulesAndStunting() {
    Api.get(Api.OFFICE, "/modules").statusCode(200).body("items", hasSize(15));
    Api.as(Api.OFFICE)
        .header("Accept-Language", "id")
        .get("/api/v1/modules")
        .then()
        .body("items.theme.unique()", hasSize(6));
  }

  @Test
  void whatCannotHaveBeenHeldIsRefusedByName() {
    UUID group = SessionSamples.formed();
    String path = "/sessions/" + UUID.randomUUID();
    String day = SessionSamples.DAY;

    refused(path, SessionSamples.session(group, "ECONOMY-1", "2099-01-01"), "not-yet", "heldOn");
    refused(path, SessionSamples.session(group, "ECONOMY-9", day), "module-not-known", "module");
    refused(
        path,
        "{\"groupId\": \"%s\", \"kind\": \"P2K2\", \"heldOn\": \"%s\"}".formatted(group, day),
        "module-required",
        "module");
    refused(
        path,
        "{\"groupId\": \"%s\", \"kind\": \"SKILLS\", \"heldOn\": \"%s\"}".formatted(group, day),
        "topic-required",
        "topic");
    Puts.put(Api.FACILITATOR, path, SessionSamples.session(UUID.randomUUID(), "ECONOMY-1", day))
        .statusCode(404)
        .body("code", equalTo("group-not-found"));
    Puts.put(Api.NEIGHBOUR, path, SessionSamples.session(group, "ECONOMY-1", day))
        .statusCode(404)
        .body("code", equalTo("group-not-found"));
  }

  @Test
  void aMarkNeedsAFamilyOfTheGroupAndAMemberOfTheFamily() {
    KnownTestFamily family = KnownTestFamily.arrived();
    KnownTestFamily stranger = KnownTestFamily.arrived();
    KnownTestFamily unheard =
        KnownTestFamily.unheardOf(
            KnownTestFamily.BOJONEGORO, KnownTestFamily.BOJONEGORO_FACILITATOR);
    UUID session =
        SessionSamples.held(SessionSamples.formed(family), "HEALTH-2", SessionSamples.DAY);
    String path = "/sessions/" + session + "/attendance";

    refused(
        path,
        SessionSamples.marks(stranger, "PRESENT"),
        "family-not-in-group",
        "items[0].familyId");
    refused(
        path,
        SessionSamples.marks(family, "PRESENT")
            .replace("\"state\"", "\"memberId\": \"" + stranger.mother() + "\", \"state\""),
        "member-not-in-family",
        "items[0].memberId");
    Puts.put(Api.FACILITATOR, path, SessionSamples.marks(family, "PRESENT", unheard, "ABSENT"))
        .statusCode(404)
        .body("code", equalTo("family-not-known"))
        .body("violations[0].field", equalTo("items[1].familyId"));
    Puts.put(Api.NEIGHBOUR, path, SessionSamples.marks(family, "PRESENT")).statusCode(404);
    Puts.put("auditor", path, SessionSamples.marks(family, "PRESENT")).statusCode(403);
  }

  @Test
  void aSessionIsCorrectedAndItsMarksFollow() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID group = SessionSamples.formed(family);
    UUID session = SessionSamples.held(group, "HEALTH-2", SessionSamples.DAY);
    mark(session, family, "PRESENT");
    String corrected = SessionSamples.session(group, "HEALTH-3", "2026-03-13");

    Puts.put(Api.FACILITATOR, "/sessions/" + session, corrected)
        .statusCode(409)
        .body("code", equalTo("already-exists"));
    Puts.put(Api.FACILITATOR, "/sessions/" + session, corrected, 2)
        .statusCode(200)
        .body("module", equalTo("HEALTH-3"))
        .body("present", equalTo(1));
    assertThat(
            Databases.query(
                "select module || ' ' || held_on from attendance where session_id = ?", session))
        .containsExactly("HEALTH-3 2026-03-13");
    Api.get(Api.OFFICE, "/sessions?groupId=" + group + "&month=2026-03")
        .body("items.id", contains(session.toString()));
    Api.get(Api.OFFICE, "/sessions?groupId=" + group + "&month=2026-04").body("items", hasSize(0));
    Api.get(Api.OFFICE, "/sessions?month=2026-13").statusCode(400);
    Api.get(Api.NEIGHBOUR, "/sessions?area=35.22")
        .statusCode(404)
        .body("code", equalTo("area-not-found"));
  }

  @Test
  void attendanceFollowsAFamilyThatMoves() {
    KnownTestFamily family = KnownTestFamily.arrived();
    mark(
        SessionSamples.held(SessionSamples.formed(family), "WELFARE-1", SessionSamples.DAY),
        family,
        "PRESENT");
    family.move(3, KnownTestFamily.LAMONGAN);
    family.awaitVersion(3);

    Api.get(Api.NEIGHBOUR, "/families/" + family.id() + "/sessions")
        .statusCode(200)
        .body("sessions.module", contains("WELFARE-1"));
    Api.get(Api.OFFICE, "/families/" + family.id() + "/sessions").statusCode(404);
  }

  @Test
  void aMergedFamilyLeavesItsGroupAndWhatItAttendedGoesOnWithTheOther() {
    KnownTestFamily gone = KnownTestFamily.arrived();
    KnownTestFamily stays = KnownTestFamily.arrived();
    UUID group = SessionSamples.formed(gone, stays);
    UUID session = SessionSamples.held(group, "HEALTH-1", SessionSamples.DAY);
    mark(session, gone, "PRESENT");
    told(gone, "merged", "MERGED", "");
    told(stays, "updated", "ACTIVE", "\"" + gone.id() + "\"");
    told(stays, "updated", "ACTIVE", "\"" + gone.id() + "\"");

    Facts.await(
        stays.id().toString(), "select family_id from attendance where session_id = ?", session);
    Api.get(Api.FACILITATOR, "/groups/" + group)
        .body("size", equalTo(1))
        .body("families.familyId", contains(stays.id().toString()));
    Api.get(Api.FACILITATOR, "/sessions/" + session + "/attendance")
        .body("items.familyId", contains(stays.id().toString()))
        .body("items.state", contains("PRESENT"));
    Api.get(Api.FACILITATOR, "/families/" + stays.id() + "/sessions")
        .body("sessions.module", contains("HEALTH-1"));
    Api.get(Api.FACILITATOR, "/sessions/" + session).body("present", equalTo(1));
  }

  private static void told(KnownTestFamily family, String what, String status, String replacedIds) {
    Facts.tell(
        "family",
        what,
        family.id().toString(),
        """
        {"familyId": "%s", "familyNumber": "%s", "status": "%s", "version": 3, "areaCode": "%s",
         "villageCode": "%s", "facilitatorId": "%s", "decile": null, "indicators": {},
         "members": [], "replacedIds": [%s]}"""
            .formatted(
                family.id(),
                family.id().toString().substring(0, 8),
                status,
                family.village(),
                family.village(),
                family.facilitator(),
                replacedIds));
    family.awaitVersion(3);
  }

  private static void mark(UUID session, KnownTestFamily family, String state) {
    Puts.put(
            Api.FACILITATOR,
            "/sessions/" + session + "/attendance",
            SessionSamples.marks(family, state))
        .statusCode(200);
  }

  private static void refused(String path, String body, String code, String field) {
    Puts.put(Api.FACILITATOR, path, body)
        .statusCode(422)
        .body("code", equalTo(code))
        .body("violations[0].field", equalTo(field));
  }
}
