package id.graduasi.graduation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.infra.Databases;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class FeedsTest {

  private static final String ROWS =
      "select row_to_json(family)::text from family order by family_id";

  @Test
  void repeatedAndOlderEventsChangeNothing() {
    KnownTestFamily family = KnownTestFamily.arrived();
    String before = row(family);

    family.tell(1, "2026-Q3", 9);
    family.tell(2, "2026-Q3", 9);
    family.tell(3, "2026-Q4", 4);
    family.awaitVersion(3);

    assertThat(before).contains("\"2026-Q2\": 2", "\"2026-Q3\": 3");
    assertThat(row(family)).contains("\"2026-Q2\": 2", "\"2026-Q3\": 3", "\"2026-Q4\": 4");
  }

  @Test
  void anEventThatCannotBeAppliedIsSetAsideAndTheRestGoesOn() {
    String key = UUID.randomUUID().toString();
    Facts.tell("family", "updated", key, "{\"version\": 1, \"familyId\": \"no uuid\"}");
    Facts.tell("family", "updated", key, "not even JSON");

    KnownTestFamily.arrived();

    Facts.await("2", "select count(*) from feed_reject where key = ?", key);
  }

  @Test
  void whatBelongsToAFamilyFollowsItWhenItMoves() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Api.open(family, Api.FACILITATOR);
    family.move(3, KnownTestFamily.LAMONGAN);
    family.awaitVersion(3);

    Api.get(Api.OFFICE, "/cases/" + id).statusCode(404);
    Api.get(Api.NEIGHBOUR, "/cases/" + id)
        .statusCode(200)
        .body("areaCode", equalTo(KnownTestFamily.LAMONGAN));
  }

  @Test
  void aRebuildGivesTheSameRowsAndNoNewEventsOfCases() {
    KnownTestFamily.arrived();
    List<String> rows = Databases.query(ROWS);
    // Jobs go on meanwhile, and have something to tell of the cases of other tests.
    String told = "select count(*) from journal where actor like '%rebuild-%'";
    List<String> before = Databases.query(told);

    for (String feed : List.of("registry-family", "registry-enrollment", "registry-programme")) {
      Api.post("system", "/operations/feeds/" + feed + "/rebuilds", "").statusCode(200);
    }

    assertThat(Databases.query(ROWS)).isEqualTo(rows);
    assertThat(Databases.query(told)).isEqualTo(before);
  }

  @Test
  void paymentStagesOfTheRegistryDecideTheNextDay() {
    Facts.tell(
        "programme",
        "changed",
        "BPNT",
        """
        {"code": "BPNT", "name": "Sembako", "decileFrom": 1, "decileTo": 5, "version": 1,
         "areaCode": "*", "validFrom": "2026-01-01", "validTo": null,
         "paymentStages": [{"number": 1, "opensOn": "02-01"}, {"number": 2, "opensOn": "08-01"}]}""");
    Facts.await(
        "02-01", "select payment_stages -> 0 ->> 'opensOn' from programme where code = 'BPNT'");
  }

  private static String row(KnownTestFamily family) {
    return Databases.query("select deciles::text from family where family_id = ?", family.id())
        .getFirst();
  }
}
