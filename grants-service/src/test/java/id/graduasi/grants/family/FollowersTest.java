package id.graduasi.grants.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.grants.FamilyStory;
import id.graduasi.grants.Office;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person keeps her grant, wherever she goes. */
@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class FollowersTest {

  private static final String SCHEME = "FOLLOWERS";
  private static final long AMOUNT = 4_000_000;
  private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-01-05T11:00:00Z");
  private static final UUID THEIR_FACILITATOR =
      UUID.fromString("01990000-0000-7000-8000-000000003522");

  @BeforeEach
  void scheme() {
    Office.scheme(SCHEME, AMOUNT);
  }

  @Test
  void aGrantMovesWithTheFamilyAndTheNewOfficeGoesOnWithIt() {
    FamilyStory family = new FamilyStory("moves away");
    UUID round = Office.open(Office.round(SCHEME, 1, AMOUNT));
    Told.family(family);
    UUID grant = Office.approved(round, family, AMOUNT);

    Told.family(
        new FamilyStory("moves away")
            .at("35.22.15.1001")
            .accompaniedBy(THEIR_FACILITATOR)
            .version(2));

    Office.get(Office.VERIFIER, "/grants/" + grant).statusCode(404);
    String office = Tokens.of("bojonegoro");
    Office.get(office, "/grants/" + grant).body("areaCode", is("35.22.15.1001"));
    Office.get(Tokens.of("bojonegoro-facilitator"), "/monitoring?roundId=" + round)
        .body("items.size()", is(3));
    Office.post(
            office,
            "/grants/" + grant + "/disbursements",
            Map.of(
                "paidOn",
                Office.TODAY.toString(),
                "amount",
                AMOUNT,
                "channel",
                "POST",
                "reference",
                "x"))
        .then()
        .statusCode(201);
    assertThat(
            Databases.query(
                "select distinct area_code from payment where grant_id = ?"
                    + " union select area_code from proposal where id = ?"
                    + " union select area_code from monitoring_visit where grant_id = ?",
                grant,
                grant,
                grant))
        .containsExactly("35.22.15.1001");
  }

  @Test
  void whoMovedAwayAndWithdrawsGivesHerPlaceBack() {
    FamilyStory family = new FamilyStory("withdraws from afar");
    UUID round = Office.open(Office.round(SCHEME, 1, AMOUNT));
    Told.family(family);
    UUID grant = Office.approved(round, family, AMOUNT);
    Told.family(new FamilyStory("withdraws from afar").at("35.22.15.1001").version(2));

    Office.post(
            Tokens.of("bojonegoro"),
            "/proposals/" + grant + "/withdrawals",
            Map.of("reason", "pindah"))
        .then()
        .statusCode(200);

    Office.get(Office.VERIFIER, "/rounds/" + round)
        .body("approved", is(0))
        .body("committed", is(0));
  }

  @Test
  void aGrantGoesWithHerWhenHerFamilySplitsAndAnOlderWordTakesNothingBack() {
    FamilyStory before = new FamilyStory("splits");
    Told.family(before);
    UUID grant = Office.approved(Office.open(Office.round(SCHEME, 1, AMOUNT)), before, AMOUNT);
    UUID own = Told.id("her own family");

    send(own, 1, EVENING, "35.24.02.2001", List.of(before.head()), List.of());
    send(before.id(), 2, NOON, "35.24.01.2001", List.of(before.head(), before.child()), List.of());
    send(before.id(), 3, EVENING, "35.24.01.2001", List.of(before.child()), List.of());
    Told.await(
        () -> Told.count("select version from family where family_id = ?", before.id()) == 3);
    Told.await(() -> Told.count("select version from family where family_id = ?", own) == 1);

    Office.get(Office.VERIFIER, "/grants/" + grant)
        .body("familyId", is(own.toString()))
        .body("areaCode", is("35.24.02.2001"))
        .body("version", is(4));
    toldOf(grant, own);
  }

  @Test
  void aGrantGoesToTheHeirWhenFamiliesAreMergedAndSheWasRegisteredTwice() {
    FamilyStory before = new FamilyStory("merged away");
    Told.family(before);
    UUID grant = Office.approved(Office.open(Office.round(SCHEME, 1, AMOUNT)), before, AMOUNT);
    UUID survivor = Told.id("survivor");

    send(survivor, 1, NOON, "35.24.03.2001", List.of(Told.id("herself")), List.of(before.id()));
    Told.await(() -> Told.count("select version from family where family_id = ?", survivor) == 1);

    Office.get(Office.VERIFIER, "/grants/" + grant)
        .body("familyId", is(survivor.toString()))
        .body("memberId", is(before.head().toString()))
        .body("areaCode", is("35.24.03.2001"));
    toldOf(grant, survivor);
  }

  /** Others are told once that the grant's family is another one. */
  private static void toldOf(UUID grant, UUID family) {
    List<String> told =
        Databases.query(
            "select payload::text from journal where key = ? and type like '%.moved.v1'",
            grant.toString());
    assertThat(told).hasSize(1);
    Contracts.assertValid("id.graduasi.grants.grant.moved.v1", told.getFirst());
    assertThat(told.getFirst()).contains("\"familyId\":\"" + family + "\"");
  }

  private static void send(
      UUID family, int version, Instant at, String village, List<UUID> people, List<UUID> merged) {
    ObjectNode body = Told.sample("family.registered");
    body.put("familyId", family.toString()).put("version", version);
    body.put("areaCode", village).put("villageCode", village).putNull("facilitatorId");
    ArrayNode members = (ArrayNode) body.get("members");
    ObjectNode one = (ObjectNode) members.get(0);
    members.removeAll();
    people.forEach(person -> members.add(one.deepCopy().put("memberId", person.toString())));
    ArrayNode replaced = body.putArray("replacedIds");
    merged.forEach(id -> replaced.add(id.toString()));
    Told.send("registry.family", family.toString(), "family.updated", at, body);
  }
}
