package id.graduasi.registry.enrollment;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** From a proposal to an enrollment, or to nothing. */
@RegistryTest
class ProposalTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  private final Enrollments enrollments;
  private final Families families;

  ProposalTest(Enrollments enrollments, Families families) {
    this.enrollments = enrollments;
    this.families = families;
  }

  @Test
  void aProposalIsActivatedAndCountsFromThen() {
    UUID family = registered(People.family());
    UUID id = proposed(family);

    get(id)
        .then()
        .body("status", equalTo("PROPOSED"))
        .body("reviewDueOn", nullValue())
        .body("startedOn", equalTo("2026-10-01"));
    assertThat(running(family)).isEmpty();
    post(id, "activations", Map.of("startedOn", "2026-10-15"))
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("status", equalTo("ACTIVE"))
        .body("startedOn", equalTo("2026-10-15"))
        .body("reviewDueOn", equalTo("2031-10-15"));
    assertThat(running(family)).containsExactly("PKH");
    refused(post(id, "activations", Map.of("startedOn", "2026-10-16")), "enrollment-not-proposed");
    assertThat(types(family))
        .containsExactly(
            "id.graduasi.registry.enrollment.proposed.v1",
            "id.graduasi.registry.enrollment.started.v1");
    Databases.query(
            "select payload::text from journal where key = ? and topic = 'registry.enrollment'"
                + " and version = 1",
            family.toString())
        .forEach(
            body -> Contracts.assertValid("id.graduasi.registry.enrollment.proposed.v1", body));
  }

  @Test
  void aFamilyIsProposedOnceAndNotWhereItIsEnrolled() {
    UUID family = registered(People.family());
    proposed(family);

    assertThatThrownBy(() -> proposed(family))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.code())
                    .isEqualTo(EnrollmentProblem.ENROLLMENT_ALREADY_PROPOSED));
    refused(
        as("bojonegoro")
            .body(Map.of("familyId", family, "programme", "PKH", "startedOn", "2026-10-02"))
            .put("/api/v1/enrollments/" + UUID.randomUUID()),
        "enrollment-already-proposed");
  }

  @Test
  void aRejectedProposalEndsAndNeverCounted() {
    UUID family = registered(People.family());
    UUID id = proposed(family);

    in(family, held -> enrollments.withdraw(held, "PKH", DAY.plusDays(14), "rejected"));

    get(id)
        .then()
        .body("status", equalTo("ENDED"))
        .body("reason", equalTo("NOT_ACCEPTED"))
        .body("reviewDueOn", nullValue());
    refused(
        post(id, "reinstatements", Map.of("effectiveOn", "2026-10-20")), "enrollment-not-started");
    UUID again = proposed(family);
    in(family, held -> enrollments.activate(again, held, DAY, "accepted"));
    assertThat(running(family)).containsExactly("PKH");
  }

  @Test
  void aFileThatSaysTheFamilyReceivesActivatesTheProposal() {
    UUID family = registered(People.family());
    UUID id = proposed(family);

    in(
        family,
        held ->
            enrollments.start(
                List.of(new StartEnrollment(held, "PKH", LocalDate.of(2026, 9, 1), "import 7"))));

    get(id).then().body("status", equalTo("ACTIVE")).body("startedOn", equalTo("2026-09-01"));
    assertThat(running(family)).containsExactly("PKH");
  }

  @Test
  void aProposalFollowsItsFamily() {
    UUID family = registered(People.family());
    UUID id = proposed(family);

    as("bojonegoro")
        .body(Map.of("villageCode", "35.22.15.1004"))
        .patch("/api/v1/families/" + family)
        .then()
        .statusCode(200);

    get(id).then().body("status", equalTo("PROPOSED")).body("areaCode", equalTo("35.22.15.1004"));
  }

  private UUID proposed(UUID family) {
    UUID id = UUID.randomUUID();
    in(family, held -> enrollments.propose(id, held, "PKH", DAY, UUID.randomUUID()));
    return id;
  }

  private <T> T in(UUID family, Function<FamilyState, T> work) {
    return SystemScope.call(
        "test",
        () ->
            QuarkusTransaction.requiringNew()
                .call(() -> work.apply(families.lock(family).orElseThrow())));
  }

  private List<String> running(UUID family) {
    return SystemScope.call("test", () -> enrollments.running(List.of(family))).stream()
        .map(EnrollmentState::programme)
        .toList();
  }

  private static List<String> types(UUID family) {
    return Databases.query(
        "select type from journal where key = ? and topic = 'registry.enrollment'"
            + " order by position",
        family.toString());
  }

  private static Response get(UUID id) {
    return as("bojonegoro").get("/api/v1/enrollments/" + id);
  }

  private static Response post(UUID id, String what, Map<String, Object> body) {
    String who = what.equals("activations") ? "bojonegoro-head" : "bojonegoro";
    return as(who).body(body).post("/api/v1/enrollments/" + id + "/" + what);
  }

  private static void refused(Response answer, String code) {
    answer.then().statusCode(409).body("code", equalTo(code));
  }
}
