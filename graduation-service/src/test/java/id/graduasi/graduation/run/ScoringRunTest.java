package id.graduasi.graduation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Crowd;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class ScoringRunTest {

  @Test
  void aFullRunScoresEveryEnrolledFamilyOnceAndTellsOfIt() {
    Crowd crowd = Crowd.of("64.01", 1050);
    Databases.execute(
        "update enrollment set status = 'ENDED' where family_id = ("
            + "select family_id from family where area_code like '64.01.%' limit 1)");
    String run = crowd.run("FULL");

    String progress =
        crowd.get("/scoring-runs/" + run + "/progress").statusCode(200).extract().asString();

    assertThat(progress).contains("\"state\":\"COMPLETED\"");
    JsonPath view = crowd.get("/scoring-runs/" + run).statusCode(200).extract().jsonPath();
    assertThat(view.getLong("total")).isEqualTo(1049);
    assertThat(view.getLong("done")).isEqualTo(1049);
    assertThat(view.getLong("created")).isEqualTo(1049);
    assertThat(
            view.getLong("bands.READY")
                + view.getLong("bands.NEAR")
                + view.getLong("bands.NOT_YET"))
        .isEqualTo(1049);
    assertThat(crowd.assessments("run_id = '" + run + "' and version = 1")).isEqualTo(1049);
    List<String> told =
        Databases.query(
            "select payload::text from journal where topic = 'graduation.assessment'"
                + " and area_code like '64.01.%'");
    assertThat(told).hasSize(1049);
    Contracts.assertValid("id.graduasi.graduation.assessment.completed.v1", told.getFirst());
    String one =
        Databases.query("select id from assessment where run_id = '" + run + "' limit 1")
            .getFirst();
    crowd
        .get("/assessments/" + one)
        .body("runId", equalTo(run))
        .body("indicators[0].reason", containsString("DTSEN national decile"))
        .body("inputs.asOf.familyVersion", equalTo(1));
  }

  @Test
  void anIncrementalRunScoresOnlyThoseOfWhichSomethingChanged() {
    Crowd crowd = Crowd.of("64.02", 30);
    crowd.await(crowd.run("FULL"));
    Databases.execute(
        "insert into input_change (family_id, area_code) select family_id, area_code from family"
            + " where area_code like '64.02.%' limit 3");

    String run = crowd.run("INCREMENTAL");
    crowd.await(run);

    crowd.get("/scoring-runs/" + run).body("total", equalTo(3)).body("created", equalTo(3));
    assertThat(crowd.assessments("version = 2")).isEqualTo(3);
    assertThat(Databases.query("select 1 from input_change where area_code like '64.02.%'"))
        .isEmpty();
    String again = crowd.run("INCREMENTAL");
    crowd.await(again);
    crowd.get("/scoring-runs/" + again).body("total", equalTo(0));
  }

  @Test
  void aFullRunTakesTheMarksAlong() {
    Crowd crowd = Crowd.of("64.03", 5);
    Databases.execute(
        "insert into input_change (family_id, area_code) select family_id, area_code from family"
            + " where area_code like '64.03.%'");

    crowd.await(crowd.run("FULL"));

    assertThat(Databases.query("select 1 from input_change where area_code like '64.03.%'"))
        .isEmpty();
  }

  @Test
  void aKilledChunkIsTakenAgainAndNobodyIsScoredTwice() throws SQLException {
    Crowd crowd = Crowd.of("64.04", 2050);
    String run;
    try (Connection blocking = Databases.superuser();
        Statement statement = blocking.createStatement()) {
      blocking.setAutoCommit(false);
      // Every chunk gets stuck after its families are written and before it is done.
      statement.execute("lock table scoring_tally in exclusive mode");
      run = crowd.run("FULL");
      Facts.await(
          "t",
          "select count(*) > 0 from pg_stat_activity"
              + " where wait_event_type = 'Lock' and query like '%scoring_tally%'");
      assertThat(
              Databases.query(
                  "select pg_terminate_backend(pid) from pg_stat_activity"
                      + " where wait_event_type = 'Lock' and query like '%scoring_tally%'"))
          .isNotEmpty();
      blocking.rollback();
    }
    crowd.await(run);

    assertThat(crowd.assessments("version = 1")).isEqualTo(2050);
    assertThat(crowd.assessments("true")).isEqualTo(2050);
    crowd.get("/scoring-runs/" + run).body("refused", equalTo(0)).body("created", equalTo(2050));
  }

  @Test
  void twoRunsAtOnceOverOneAreaFollowOneAnother() {
    Crowd crowd = Crowd.of("64.05", 1010);
    String first = crowd.run("FULL");
    String second = crowd.run("FULL");
    crowd.await(first);
    crowd.await(second);

    assertThat(crowd.assessments("version = 1 and run_id = '" + first + "'")).isEqualTo(1010);
    assertThat(crowd.assessments("version = 2 and run_id = '" + second + "'")).isEqualTo(1010);
  }

  @Test
  void aRunThatIsStoppedKeepsWhatItHasScoredAndNoMore() throws SQLException {
    Crowd crowd = Crowd.of("64.06", 2050);
    String run;
    try (Connection blocking = Databases.superuser();
        Statement statement = blocking.createStatement()) {
      blocking.setAutoCommit(false);
      statement.execute("lock table scoring_tally in exclusive mode");
      run = crowd.run("FULL");
      Facts.await(
          "2",
          "select count(*) from pg_stat_activity"
              + " where wait_event_type = 'Lock' and query like '%scoring_tally%'");
      crowd
          .post("/scoring-runs/" + run + "/cancellation", "{}")
          .statusCode(200)
          .body("state", equalTo("CANCELLED"));
      blocking.rollback();
    }
    Facts.await("2", "select count(*) from scoring_chunk where done and run_id = ?::uuid", run);

    crowd.get("/scoring-runs/" + run).body("created", equalTo(2000));
    assertThat(crowd.assessments("true")).isEqualTo(2000);
    crowd
        .post("/scoring-runs/" + run + "/cancellation", "{}")
        .statusCode(409)
        .body("code", equalTo("run-finished"));
  }

  @Test
  void theFairnessTableComparesGroupsOfOneRun() {
    Crowd crowd = Crowd.of("64.07", 60);
    String run = crowd.run("FULL");
    crowd.await(run);

    JsonPath table = crowd.get("/scoring-runs/" + run + "/fairness").extract().jsonPath();

    assertThat(table.getList("comparisons.dimension", String.class))
        .containsExactly("ALL", "HEAD_SEX", "DISABILITY", "DISTRICT", "HOUSEHOLD_SIZE");
    assertThat(table.getInt(group("HEAD_SEX", "FEMALE"))).isEqualTo(20);
    assertThat(table.getInt(group("HEAD_SEX", "MALE"))).isEqualTo(40);
    assertThat(table.getInt(group("DISABILITY", "YES"))).isEqualTo(6);
    assertThat(table.getInt(group("DISTRICT", "64.07.01"))).isEqualTo(30);
    assertThat(table.getInt(group("HOUSEHOLD_SIZE", "2-3"))).isEqualTo(60);
    assertThat(table.getInt(group("ALL", "ALL"))).isEqualTo(60);
  }

  private static String group(String dimension, String key) {
    return "comparisons.find { it.dimension == '%s' }.groups.find { it.key == '%s' }.families"
        .formatted(dimension, key);
  }

  @Test
  void aRunIsSeenByWhoeverSeesItsWholeArea() {
    Crowd crowd = Crowd.of("64.08", 2);
    String run = crowd.run("FULL");
    crowd.await(run);

    crowd.get("/scoring-runs").body("items.id", hasItem(run));
    Api.get("ministry", "/scoring-runs?area=64.08").body("items.id", hasItem(run));
    Api.get(Api.NEIGHBOUR, "/scoring-runs/" + run).statusCode(404);
    Api.get(Api.NEIGHBOUR, "/scoring-runs/" + run + "/fairness").statusCode(404);
    Api.get(Api.NEIGHBOUR, "/scoring-runs").body("items.id", not(hasItem(run)));
    Api.get(Api.FACILITATOR, "/scoring-runs").statusCode(403);
    Api.post(Api.NEIGHBOUR, "/scoring-runs", "{\"area\": \"64.08\"}")
        .statusCode(404)
        .body("code", equalTo("area-not-found"));
  }

  @Test
  void whatCannotBeRunIsRefused() {
    Crowd crowd = new Crowd("64.09");

    crowd.post("/scoring-runs", "{\"area\": \"64.09\", \"model\": \"model-99\"}").statusCode(404);
    crowd
        .post(
            "/scoring-runs",
            "{\"area\": \"64.09\", \"mode\": \"INCREMENTAL\", \"model\": \"model-1\"}")
        .statusCode(422)
        .body("code", equalTo("model-for-full-only"));
    for (String body :
        List.of(
            "", "null", "[]", "{}", "{\"area\": 7}", "{\"area\": \"64.09\", \"mode\": \"X\"}")) {
      crowd.post("/scoring-runs", body).statusCode(400);
    }
    crowd.get("/scoring-runs?cursor=abc").statusCode(400);
    crowd.get("/scoring-runs/7").statusCode(400);
  }

  @Test
  void pagesOfRunsFollowOneAnother() {
    Crowd crowd = Crowd.of("64.10", 1);
    String first = crowd.run("FULL");
    String second = crowd.run("FULL");

    String next =
        crowd
            .get("/scoring-runs?limit=1")
            .body("items.id", hasItems(second))
            .extract()
            .path("next");
    crowd.get("/scoring-runs?limit=1&cursor=" + next).body("items.id", hasItems(first));
    crowd.await(second);
  }
}
