package id.graduasi.registry.quality;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@RegistryTest
class QualityIssuesTest {

  private static final String ISSUES = "/api/v1/data-quality/issues";
  private static final String VILLAGE = "35.22.15.1001";

  private final QualityIssues issues;

  QualityIssuesTest(QualityIssues issues) {
    this.issues = issues;
  }

  @Test
  void anIssueIsOpenedOnceHoweverManyFindItAtOnce() {
    UUID family = registered(People.family(VILLAGE));

    Stream.generate(() -> CompletableFuture.runAsync(() -> open(IssueKind.CARD_CHANGED, family)))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);

    as("bojonegoro")
        .get(ISSUES + "?kind=CARD_CHANGED&familyId=" + family + "&count=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].kind", equalTo("CARD_CHANGED"))
        .body("items[0].state", equalTo("OPEN"))
        .body("items[0].meaning", startsWith("The number of this family's card"))
        .body("items[0].openedBy", equalTo("system:test"))
        .body("items[0].version", equalTo(1));
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("bojonegoro"))
        .get(ISSUES + "?kind=CARD_CHANGED&familyId=" + family)
        .then()
        .body("items[0].meaning", equalTo("Nomor KK keluarga ini berubah."));
    as("lamongan").get(ISSUES + "?familyId=" + family).then().body("items", hasSize(0));
  }

  @Test
  void anIssueIsAssignedAndResolvedAndItsTrailSaysByWhom() {
    UUID family = registered(People.family(VILLAGE));
    open(IssueKind.FIELD_CHECK_DUE, family);
    String id = only(family);

    as("bojonegoro")
        .header("If-Match", "\"1\"")
        .body(Map.of("assignee", "ani"))
        .post(ISSUES + "/" + id + "/assignments")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("ASSIGNED"));
    as("bojonegoro")
        .get(ISSUES + "?assignee=ani&familyId=" + family)
        .then()
        .body("items.id", contains(id));
    as("bojonegoro")
        .header("If-Match", "\"1\"")
        .body(Map.of("outcome", "FIXED"))
        .post(ISSUES + "/" + id + "/resolutions")
        .then()
        .statusCode(412);
    as("bojonegoro-facilitator")
        .body(Map.of("outcome", "FIXED"))
        .post(ISSUES + "/" + id + "/resolutions")
        .then()
        .statusCode(403);
    as("bojonegoro")
        .body(Map.of("outcome", "GONE"))
        .post(ISSUES + "/" + id + "/resolutions")
        .then()
        .statusCode(400);
    as("bojonegoro")
        .body(Map.of("outcome", "FIXED", "note", "visited"))
        .post(ISSUES + "/" + id + "/resolutions")
        .then()
        .statusCode(200)
        .body("state", equalTo("RESOLVED"))
        .body("resolvedBy", equalTo("bojonegoro"));
    as("bojonegoro")
        .body(Map.of("outcome", "FIXED"))
        .post(ISSUES + "/" + id + "/resolutions")
        .then()
        .statusCode(409)
        .body("code", equalTo("issue-already-resolved"));
    as("bojonegoro")
        .get(ISSUES + "/" + id + "/history")
        .then()
        .body("items.version", contains(3, 2, 1))
        .body("items.by", contains("bojonegoro", "bojonegoro", "system:test"))
        .body("items[0].cause", equalTo("visited"));
    for (String what : List.of("opened", "assigned", "resolved")) {
      String type = "id.graduasi.registry.quality." + what + ".v1";
      String body =
          Databases.query("select payload::text from journal where key = ? and type = ?", id, type)
              .getFirst();
      Contracts.assertValid(type, body);
    }
  }

  @Test
  void whatHasGoneIsResolvedAndMayComeAgain() {
    UUID family = registered(People.family(VILLAGE));
    open(IssueKind.CARD_CHANGED, family);
    String id = only(family);

    inSystem(
        () -> issues.resolveGone(List.of(family), Set.of(IssueKind.CARD_CHANGED), "put right"));

    as("bojonegoro")
        .get(ISSUES + "/" + id)
        .then()
        .body("outcome", equalTo("GONE"))
        .body("note", equalTo("put right"))
        .body("assignee", nullValue());
    open(IssueKind.CARD_CHANGED, family);
    as("bojonegoro")
        .get(ISSUES + "?state=OPEN&kind=CARD_CHANGED&familyId=" + family)
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void aFacilitatorSeesOnlyTheOwnFamiliesIssues() {
    UUID family = registered(People.family(VILLAGE));
    UUID facilitator = UUID.randomUUID();
    NewIssue own = issue(IssueKind.CARD_CHANGED, family, facilitator);
    inSystem(() -> issues.open(List.of(own)));

    for (UUID one : List.of(facilitator, UUID.randomUUID())) {
      RestAssured.given()
          .auth()
          .oauth2(Tokens.with("f", "35.22", one.toString(), "facilitator"))
          .get(ISSUES + "?kind=CARD_CHANGED&familyId=" + family)
          .then()
          .statusCode(200)
          .body("items", hasSize(one.equals(facilitator) ? 1 : 0));
    }
  }

  private void open(IssueKind kind, UUID family) {
    inSystem(() -> issues.open(List.of(issue(kind, family, null))));
  }

  private static NewIssue issue(IssueKind kind, UUID family, UUID facilitator) {
    return new NewIssue(kind, VILLAGE, facilitator, family, null, null, Map.of());
  }

  private static void inSystem(Runnable work) {
    SystemScope.run("test", () -> QuarkusTransaction.requiringNew().run(work));
  }

  private static String only(UUID family) {
    return as("bojonegoro")
        .get(ISSUES + "?familyId=" + family)
        .path("items.find { it.kind in ['CARD_CHANGED', 'FIELD_CHECK_DUE'] }.id");
  }
}
