package id.graduasi.graduation.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.KnownTestFacilitator;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.Puts;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ServiceTest
class GroupApiTest {

  @Test
  void aGroupIsFormedOnceAndChangedWithItsVersion() {
    KnownTestFamily first = KnownTestFamily.arrived();
    KnownTestFamily second = KnownTestFamily.arrived();
    UUID id = UUID.randomUUID();
    String body = SessionSamples.group("P2K2", first, second);

    Puts.put(Api.FACILITATOR, "/groups/" + id, body)
        .statusCode(201)
        .header("ETag", equalTo("\"1\""))
        .body("size", equalTo(2))
        .body("unusualSize", equalTo(true))
        .body("facilitatorId", equalTo(KnownTestFamily.BOJONEGORO_FACILITATOR))
        .body("families.joinedOn", contains("2025-01-06", "2025-01-06"));
    Puts.put(Api.FACILITATOR, "/groups/" + id, body).statusCode(200).body("version", equalTo(1));
    Puts.put(Api.FACILITATOR, "/groups/" + id, SessionSamples.group("P2K2", first))
        .statusCode(409)
        .body("code", equalTo("already-exists"));
    Puts.put(Api.FACILITATOR, "/groups/" + id, SessionSamples.group("P2K2", first), 1)
        .statusCode(200)
        .body("size", equalTo(1))
        .body("version", equalTo(2));
    Puts.put(Api.FACILITATOR, "/groups/" + id, body, 1)
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));

    Api.get(Api.OFFICE, "/groups/" + id + "/families")
        .body("items", hasSize(2))
        .body("items.leftOn", hasItem(notNullValue()));
    Databases.query("select payload::text from journal where key = ?", id.toString())
        .forEach(Contracts::assertNoPersonalData);
    assertThat(
            Databases.query(
                "select payload ->> 'families' from journal where key = ? order by version",
                id.toString()))
        .containsExactly("2", "1");
    Databases.query("select type || ' ' || payload::text from journal where key = ?", id.toString())
        .forEach(
            entry -> {
              int space = entry.indexOf(' ');
              Contracts.assertValid(entry.substring(0, space), entry.substring(space + 1));
            });
  }

  @Test
  void aFamilyBelongsToOneCoachingGroupAtATimeAndToAnyTraining() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID first = SessionSamples.formed(family);
    String wanted = SessionSamples.group("P2K2", family);

    Puts.put(Api.FACILITATOR, "/groups/" + UUID.randomUUID(), wanted)
        .statusCode(409)
        .body("code", equalTo("family-in-other-group"))
        .body("violations[0].field", equalTo("families[0]"));
    Puts.put(
            Api.FACILITATOR,
            "/groups/" + UUID.randomUUID(),
            SessionSamples.group("TRAINING", family))
        .statusCode(201)
        .body("unusualSize", equalTo(false));
    Puts.put(Api.FACILITATOR, "/groups/" + first, SessionSamples.group("P2K2"), 1).statusCode(200);
    Puts.put(Api.FACILITATOR, "/groups/" + UUID.randomUUID(), wanted).statusCode(201);
  }

  @Test
  void ofGroupsThatTakeAFamilyAtOnceOneGetsIt() throws InterruptedException, ExecutionException {
    KnownTestFamily family = KnownTestFamily.arrived();
    String wanted = SessionSamples.group("P2K2", family);
    List<Callable<Integer>> calls =
        Stream.generate(UUID::randomUUID)
            .limit(5)
            .<Callable<Integer>>map(
                id ->
                    () -> Puts.put(Api.FACILITATOR, "/groups/" + id, wanted).extract().statusCode())
            .toList();
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(calls.size())) {
      for (Future<Integer> answer : people.invokeAll(calls)) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409);
  }

  @Test
  void aFamilyThatWasHandedOverLeavesItsFormerGroupByJoining() {
    KnownTestFacilitator other = KnownTestFacilitator.arrived("35.22.15");
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID former = SessionSamples.formed(family);
    KnownTestFamily handed =
        new KnownTestFamily(
            family.id(),
            family.enrollment(),
            family.mother(),
            family.daughter(),
            KnownTestFamily.LAMONGAN,
            other.id().toString());
    handed.tell(3, "2026-Q3", 3);
    handed.awaitVersion(3);

    String body =
        SessionSamples.group("P2K2", handed)
            .replace(KnownTestFamily.BOJONEGORO, KnownTestFamily.LAMONGAN);
    Puts.put("lamongan-facilitator", "/groups/" + UUID.randomUUID(), body)
        .statusCode(404)
        .body("code", equalTo("family-not-known"));
    KnownTestFacilitator neighbour = KnownTestFacilitator.arrived("35.24.05");
    Puts.put(
            Api.NEIGHBOUR,
            "/groups/" + UUID.randomUUID(),
            body.replace("\"kind\"", "\"facilitatorId\": \"" + neighbour.id() + "\", \"kind\""))
        .statusCode(201)
        .body("size", equalTo(1));
    Api.get(Api.OFFICE, "/groups/" + former).body("size", equalTo(0));
    assertThat(
            Databases.query(
                "select count(*) from learning_group_family where family_id = ? and left_on is null",
                family.id()))
        .containsExactly("1");
  }

  @Test
  void anUnknownOrRepeatedFamilyAndAStrangeChairAreRefusedByName() {
    KnownTestFamily family = KnownTestFamily.arrived();
    KnownTestFamily unheard =
        KnownTestFamily.unheardOf(
            KnownTestFamily.BOJONEGORO, KnownTestFamily.BOJONEGORO_FACILITATOR);
    String path = "/groups/" + UUID.randomUUID();

    Puts.put(Api.FACILITATOR, path, SessionSamples.group("P2K2", family, unheard))
        .statusCode(404)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("family-not-known"))
        .body("violations[0].field", equalTo("families[1]"));
    Puts.put(Api.FACILITATOR, path, SessionSamples.group("P2K2", family, family))
        .statusCode(422)
        .body("code", equalTo("family-repeated"));
    String chaired =
        SessionSamples.group("P2K2", family).replace("\"kind\"", "\"chair\": \"%s\", \"kind\"");
    Puts.put(Api.FACILITATOR, path, chaired.formatted(unheard.mother()))
        .statusCode(422)
        .body("code", equalTo("chair-not-in-group"));
    Puts.put(Api.FACILITATOR, path, chaired.formatted(family.mother()))
        .statusCode(201)
        .body("chair", equalTo(family.mother().toString()));
  }

  @Test
  void aFacilitatorKeepsTheOwnGroupsAndAnOfficeNamesAKnownFacilitator() {
    String path = "/groups/" + UUID.randomUUID();
    String named =
        SessionSamples.group("P2K2").replace("\"kind\"", "\"facilitatorId\": \"%s\", \"kind\"");

    Puts.put(Api.FACILITATOR, path, named.formatted(KnownTestFamily.OTHER_FACILITATOR))
        .statusCode(403)
        .body("code", equalTo("own-groups-only"));
    Puts.put(Api.OFFICE, path, SessionSamples.group("P2K2"))
        .statusCode(422)
        .body("code", equalTo("facilitator-required"));
    Puts.put(Api.OFFICE, path, named.formatted(UUID.randomUUID()))
        .statusCode(404)
        .body("code", equalTo("facilitator-not-known"));
    KnownTestFacilitator other = KnownTestFacilitator.arrived("35.22.15");
    Puts.put(Api.OFFICE, path, named.formatted(other.id())).statusCode(201);
    Api.get(Api.FACILITATOR, path).statusCode(404);
    Api.get(Api.NEIGHBOUR, path).statusCode(404);
    Puts.put(Api.NEIGHBOUR, "/groups/" + UUID.randomUUID(), named.formatted(other.id()))
        .statusCode(404)
        .body("code", equalTo("area-not-found"));
    Api.get(Api.NEIGHBOUR, "/groups?area=35.22").statusCode(404);
    Api.get(Api.OFFICE, "/groups?count=true&facilitatorId=" + other.id())
        .body("total", equalTo(1))
        .body("items.id", contains(path.substring("/groups/".length())));
    Puts.put(Api.HEAD, path, named.formatted(other.id())).statusCode(403);
  }

  @Test
  void withoutAScopeTheServicesOwnConnectionSeesNoRows() throws SQLException {
    KnownTestFamily family = KnownTestFamily.arrived();
    SessionSamples.held(SessionSamples.formed(family), "HEALTH-1", SessionSamples.DAY);
    KnownTestFacilitator.arrived("35.22.15");
    assertThat(Databases.query("select count(*) from session")).isNotEqualTo(List.of("0"));
    for (String table :
        List.of(
            "learning_group",
            "learning_group_family",
            "session",
            "attendance",
            "commitment",
            "commitment_quarter",
            "commitment_import",
            "commitment_import_finding",
            "commitment_staged",
            "five_year_review",
            "facilitator",
            "graduation_target",
            "graduate")) {
      try (Connection connection = Databases.app();
          Statement statement = connection.createStatement();
          ResultSet count = statement.executeQuery("select count(*) from " + table)) {
        count.next();
        assertThat(count.getInt(1)).as(table).isZero();
      }
    }
  }
}
