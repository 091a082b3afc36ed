package id.graduasi.graduation.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.infra.Databases;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The registry's events twice, out of order and all over again: the same assessments. */
@ServiceTest
class ReplayTest {

  @Test
  void replayedEventsLeadToTheSameAssessments() {
    KnownTestFamily family =
        KnownTestFamily.arrived("62.05.01.2001", KnownTestFamily.OTHER_FACILITATOR);
    List<String> before = assessed(family);

    family.tell(2, "2026-Q3", 3);
    family.tell(1, "2026-Q2", 2);
    family.enrollment(1, "started", "ACTIVE", null, null);
    for (String feed : List.of("registry-family", "registry-enrollment", "grants-grant")) {
      Api.post("system", "/operations/feeds/" + feed + "/rebuilds", "").statusCode(200);
    }

    assertThat(assessed(family)).isEqualTo(before);
  }

  @Test
  void onlyWhatAScoreRestsOnMarksAFamily() {
    KnownTestFamily family =
        KnownTestFamily.arrived("62.06.01.2001", KnownTestFamily.OTHER_FACILITATOR);
    Facts.await("1", "select count(*) from input_change where family_id = ?", family.id());
    Databases.execute("delete from input_change where family_id = ?", family.id());

    family.tell(3, "2026-Q3", 3);
    family.awaitVersion(3);
    assertThat(marks(family)).as("the same facts in a newer version").isEmpty();
    family.tell(4, "2026-Q4", 4);
    family.awaitVersion(4);
    assertThat(marks(family)).as("another decile").hasSize(1);
  }

  private static List<String> marks(KnownTestFamily family) {
    return Databases.query("select 1 from input_change where family_id = ?", family.id());
  }

  /** What a run over the family's village writes, without ids and times. */
  private static List<String> assessed(KnownTestFamily family) {
    String run =
        Api.post("ministry", "/scoring-runs", "{\"area\": \"" + family.village() + "\"}")
            .statusCode(202)
            .extract()
            .path("id");
    Facts.await("COMPLETED", "select state from scoring_run where id = ?::uuid", run);
    return Databases.query(
        "select score || band || inputs::text || outcome::text from assessment"
            + " where run_id = ?::uuid order by family_id",
        run);
  }
}
