package id.graduasi.graduation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.infra.Databases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All that the registry told comes again, twice and in any order: the cases are the same. */
@ServiceTest
class ReplayTest {

  private static final String STEP =
      "select step || coalesce(' ' || contradiction, '') from graduation_case where family_id = ?";

  @Test
  void eventsThatComeAgainInAnyOrderAndARebuildLeaveTheSameCases() {
    List<Runnable> told = new ArrayList<>();
    KnownTestFamily effective = KnownTestFamily.arrived();
    UUID effectiveCase = Told.due(effective);
    end(told, effective, "INDEPENDENT", effectiveCase, "EFFECTIVE");
    KnownTestFamily contradicted = KnownTestFamily.arrived();
    Told.decided(contradicted);
    end(told, contradicted, "DIED", null, "DECIDED DIED");
    KnownTestFamily natural = KnownTestFamily.arrived();
    end(told, natural, "NATURAL", null, "EFFECTIVE");
    KnownTestFamily relapsed = KnownTestFamily.arrived();
    UUID relapsedCase = Told.due(relapsed);
    end(told, relapsed, "INDEPENDENT", relapsedCase, "EFFECTIVE");
    UUID again = UUID.randomUUID();
    tell(
        told,
        () ->
            Told.enrollment(relapsed, again, 1, "ACTIVE", null, null, "2026-09-01", "2026-09-01"));
    Facts.await("RELAPSED", STEP, relapsed.id());
    List<KnownTestFamily> families = List.of(effective, contradicted, natural, relapsed);
    for (KnownTestFamily family : families) {
      told.add(() -> family.tell(1, "2026-Q2", 2));
      told.add(() -> family.tell(2, "2026-Q3", 3));
      told.add(() -> family.enrollment(1, "started", "ACTIVE", null, null));
    }
    final List<String> before = cases(families);
    final List<String> events = events(families);

    for (long seed = 1; seed <= 2; seed++) {
      List<Runnable> shuffled = new ArrayList<>(told);
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.forEach(Runnable::run);
    }
    settle(families);
    for (String feed : List.of("registry-family", "registry-enrollment")) {
      Api.post("system", "/operations/feeds/" + feed + "/rebuilds", "").statusCode(200);
    }

    assertThat(cases(families)).isEqualTo(before);
    assertThat(events(families)).isEqualTo(events);
  }

  private static void end(
      List<Runnable> told, KnownTestFamily family, String reason, UUID cause, String expected) {
    tell(told, () -> family.enrollment(2, "ended", "ENDED", reason, cause));
    Facts.await(expected, STEP, family.id());
  }

  private static void tell(List<Runnable> told, Runnable event) {
    event.run();
    told.add(event);
  }

  /** Each partition has been read to its end when a later event of each family has arrived. */
  private static void settle(List<KnownTestFamily> families) {
    for (KnownTestFamily family : families) {
      UUID marker = UUID.randomUUID();
      Told.enrollment(family, marker, 1, "PROPOSED", null, null, "2019-01-01", "2019-01-01");
      Facts.await("1", "select version from enrollment where enrollment_id = ?", marker);
      family.tell(3, "2026-Q3", 3);
      family.awaitVersion(3);
    }
  }

  private static List<String> cases(List<KnownTestFamily> families) {
    return Databases.query(
        "select row_to_json(graduation_case)::text from graduation_case"
            + " where family_id = any (?::text[]::uuid[]) order by id",
        (Object) ids(families));
  }

  private static List<String> events(List<KnownTestFamily> families) {
    return Databases.query(
        "select payload::text from journal where key = any (?) and topic = 'graduation.case'"
            + " order by position",
        (Object) ids(families));
  }

  private static String[] ids(List<KnownTestFamily> families) {
    return families.stream().map(family -> family.id().toString()).toArray(String[]::new);
  }
}
