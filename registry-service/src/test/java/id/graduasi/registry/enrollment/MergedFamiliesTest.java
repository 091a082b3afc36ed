package id.graduasi.registry.enrollment;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import id.graduasi.registry.family.Families;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Enrollments of families that become one, or leave the register. */
@RegistryTest
class MergedFamiliesTest {

  private final Enrollments enrollments;
  private final Families families;

  MergedFamiliesTest(Enrollments enrollments, Families families) {
    this.enrollments = enrollments;
    this.families = families;
  }

  @Test
  void whatTheAbsorbedFamilyReceivesGoesOverOrEndsAsADuplicate() {
    UUID survivor = registered(People.family("35.22.15.1001"));
    UUID absorbed = registered(People.family("35.22.15.1004"));
    UUID kept = enrolled(survivor, "PKH", "2022-01-10");
    UUID twin = enrolled(absorbed, "PKH", "2023-01-10");
    UUID other = enrolled(absorbed, "BPNT", "2021-06-01");
    UUID proposed = proposed(survivor, "BPNT");

    as("bojonegoro")
        .body(Map.of("survivorId", survivor, "absorbedId", absorbed, "on", "2026-11-01"))
        .post("/api/v1/families/merges")
        .then()
        .statusCode(200);

    get(kept).then().body("status", equalTo("ACTIVE")).body("version", equalTo(1));
    get(twin)
        .then()
        .body("familyId", equalTo(absorbed.toString()))
        .body("status", equalTo("ENDED"))
        .body("reason", equalTo("DUPLICATE"))
        .body("effectiveOn", equalTo("2026-11-01"))
        .body("causeId", nullValue());
    get(other)
        .then()
        .body("familyId", equalTo(survivor.toString()))
        .body("status", equalTo("ACTIVE"))
        .body("startedOn", equalTo("2021-06-01"))
        .body("periods.villageCode", contains("35.22.15.1004", "35.22.15.1001"))
        .body("periods[1].reason", equalTo("DUPLICATE"));
    get(proposed).then().body("status", equalTo("ENDED")).body("reason", equalTo("NOT_ACCEPTED"));
    for (String type : List.of("moved", "ended")) {
      Databases.query(
              "select payload::text from journal where key in (?, ?) and type = ?",
              survivor.toString(),
              absorbed.toString(),
              "id.graduasi.registry.enrollment." + type + ".v1")
          .forEach(
              body ->
                  Contracts.assertValid("id.graduasi.registry.enrollment." + type + ".v1", body));
    }
  }

  @Test
  void whatHasEndedGoesOverWithItsHistory() {
    UUID survivor = registered(People.family());
    UUID absorbed = registered(People.family());
    UUID kept = enrolled(survivor, "PKH", "2026-01-10");
    UUID ended = enrolled(absorbed, "PKH", "2022-01-10");
    as("bojonegoro")
        .body(Map.of("reason", "MOVED_OUT", "effectiveOn", "2024-01-10"))
        .post("/api/v1/enrollments/" + ended + "/terminations")
        .then()
        .statusCode(200);

    as("bojonegoro")
        .body(Map.of("survivorId", survivor, "absorbedId", absorbed))
        .post("/api/v1/families/merges")
        .then()
        .statusCode(200);

    get(ended)
        .then()
        .body("familyId", equalTo(survivor.toString()))
        .body("status", equalTo("ENDED"));
    // Two of five years were received before: 2022-01-10 + 60 months + the two years between.
    get(kept).then().body("reviewDueOn", equalTo("2029-01-10"));
  }

  @Test
  void aProposalOfAFamilyThatLeavesComesToNothing() {
    UUID family = registered(People.family());
    UUID proposed = proposed(family, "PKH");

    as("bojonegoro")
        .body(Map.of("reason", "gone"))
        .post("/api/v1/families/" + family + "/closures")
        .then()
        .statusCode(200);

    get(proposed).then().body("status", equalTo("ENDED")).body("reason", equalTo("NOT_ACCEPTED"));
    assertThat(
            Databases.query(
                "select cause from journal where key = ? and type like '%enrollment.ended.v1'",
                family.toString()))
        .containsExactly("gone");
  }

  private UUID proposed(UUID family, String programme) {
    UUID id = UUID.randomUUID();
    SystemScope.run(
        "test",
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () ->
                        enrollments.propose(
                            id,
                            families.lock(family).orElseThrow(),
                            programme,
                            LocalDate.of(2026, 10, 1),
                            UUID.randomUUID())));
    return id;
  }

  private static UUID enrolled(UUID family, String programme, String from) {
    UUID id = UUID.randomUUID();
    as("bojonegoro")
        .body(Map.of("familyId", family, "programme", programme, "startedOn", from))
        .put("/api/v1/enrollments/" + id)
        .then()
        .statusCode(201);
    return id;
  }

  private static Response get(UUID enrollment) {
    return as("bojonegoro").get("/api/v1/enrollments/" + enrollment);
  }
}
