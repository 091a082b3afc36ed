package id.graduasi.graduation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.infra.Databases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class NaturalEndsTest {

  private static final String STEPS =
      "select string_agg(kind || ' ' || step, ', ' order by first_version) from graduation_case"
          + " where family_id = ?";

  private final NaturalEnds natural;

  NaturalEndsTest(NaturalEnds natural) {
    this.natural = natural;
  }

  @Test
  void anEndWithoutAComponentIsACaseOnceHoweverOftenItIsTold() {
    KnownTestFamily family = KnownTestFamily.arrived();
    family.enrollment(2, "ended", "ENDED", "NATURAL", null);
    family.enrollment(1, "started", "ACTIVE", null, null);
    family.enrollment(2, "ended", "ENDED", "NATURAL", null);
    Facts.await("NATURAL EFFECTIVE", STEPS, family.id());
    settle();

    Api.get(Api.OFFICE, "/cases?familyId=" + family.id() + "&kind=NATURAL")
        .body("items", hasSize(1))
        .body("items[0].openedBy", equalTo("system:registry"))
        .body("items[0].effectiveOn", equalTo("2026-10-01"))
        .body("items[0].dueStep", nullValue())
        .body("items[0].aftercare", hasSize(0))
        .body("items[0].history.action", contains("effective"));
    assertThat(Told.of(family)).containsExactly("effective");

    family.enrollment(3, "reinstated", "ACTIVE", null, null);
    Facts.await("NATURAL REVERSED", STEPS, family.id());
    family.enrollment(4, "ended", "ENDED", "NATURAL", null);
    Facts.await("NATURAL REVERSED, NATURAL EFFECTIVE", STEPS, family.id());
    assertThat(Told.of(family)).containsExactly("effective", "reversed", "effective");

    // As a rebuild reads them: the enrollment is an earlier one again, and then goes on.
    Databases.execute("delete from enrollment where enrollment_id = ?", family.enrollment());
    family.enrollment(2, "ended", "ENDED", "NATURAL", null);
    family.awaitEnrollment(2);
    family.enrollment(3, "reinstated", "ACTIVE", null, null);
    family.awaitEnrollment(3);
    family.enrollment(4, "ended", "ENDED", "NATURAL", null);
    family.awaitEnrollment(4);
    assertThat(Told.of(family)).containsExactly("effective", "reversed", "effective");
  }

  @Test
  void nobodyOpensOneAndTheAnswerSaysWhoFindsIt() {
    KnownTestFamily family = KnownTestFamily.arrived();

    Api.post(
            Api.OFFICE,
            "/cases",
            "{\"familyId\": \"%s\", \"kind\": \"NATURAL\", \"reason\": \"x\"}"
                .formatted(family.id()))
        .statusCode(422)
        .body("code", equalTo("natural-by-registry-only"))
        .body("violations[0].field", equalTo("kind"));
  }

  @Test
  void anOpenCaseOfTheFamilyShowsTheContradictionBesideIt() {
    KnownTestFamily family = KnownTestFamily.arrived();
    final UUID id = Api.open(family, Api.FACILITATOR);
    family.enrollment(2, "ended", "ENDED", "NATURAL", null);
    Facts.await("INDEPENDENT OPENED, NATURAL EFFECTIVE", STEPS, family.id());

    Api.get(Api.OFFICE, "/cases/" + id).body("contradiction", equalTo("NATURAL"));
    Api.post(Api.OFFICE, "/cases/" + id + "/withdrawals", "{\"reason\": \"x\"}").statusCode(200);
    assertThat(Told.of(family)).containsExactly("opened", "advanced", "effective", "withdrawn");
  }

  @Test
  void anEndThatComesBeforeItsFamilyWaitsForIt() {
    KnownTestFamily family =
        KnownTestFamily.unheardOf(
            KnownTestFamily.BOJONEGORO, KnownTestFamily.BOJONEGORO_FACILITATOR);
    family.enrollment(2, "ended", "ENDED", "NATURAL", null);
    family.awaitEnrollment(2);
    family.tell(1, "2026-Q3", 3);
    family.awaitVersion(1);

    natural.catchUp();

    assertThat(Databases.query(STEPS, family.id())).containsExactly("NATURAL EFFECTIVE");
    assertThat(
            Databases.query(
                "select enrollment_id from natural_end_waiting where enrollment_id = ?",
                family.enrollment()))
        .isEmpty();
  }

  @Test
  void anImportBringsThemByTheThousandInOneGo() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Databases.execute(
        """
        with born as (
          insert into family (family_id, family_number, status, version, area_code, village_code,
            deciles, indicators, members)
          select gen_random_uuid(), ? || n, 'ACTIVE', 1, '35.24.05.2003', '35.24.05.2003', '{}',
            '{}', '[]' from generate_series(1, 5000) as n
          returning family_id)
        insert into enrollment (enrollment_id, family_id, programme, status, reason, effective_on,
          version, area_code, periods)
        select gen_random_uuid(), family_id, 'PKH', 'ENDED', 'NATURAL', '2026-05-01', 2,
          '35.24.05.2003', '[]' from born
        """,
        mark);
    List<UUID> ends =
        Databases.query(
                "select enrollment_id from enrollment join family using (family_id)"
                    + " where family_number like ? || '%'",
                mark)
            .stream()
            .map(UUID::fromString)
            .toList();

    for (int time = 1; time <= 2; time++) {
      SystemScope.run(
          "test", () -> QuarkusTransaction.requiringNew().run(() -> natural.record(ends)));
    }

    assertThat(
            Databases.query(
                "select concat_ws(' ', count(*), count(distinct family_id), min(version), max(version))"
                    + " from graduation_case where family_number like ? || '%'",
                mark))
        .containsExactly("5000 5000 1 1");
    assertThat(
            Databases.query(
                "select count(*) from journal where type like '%case.effective.v1'"
                    + " and payload ->> 'familyNumber' like ? || '%'",
                mark))
        .containsExactly("5000");
    // The read model is the registry's: what no event told does not stay in it.
    Databases.execute(
        "delete from enrollment using family where enrollment.family_id = family.family_id"
            + " and family_number like ? || '%'",
        mark);
    Databases.execute("delete from family where family_number like ? || '%'", mark);
  }

  /** Whatever was told before has been taken when another family's news has arrived. */
  private static void settle() {
    KnownTestFamily.arrived();
  }
}
