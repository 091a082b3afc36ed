package id.graduasi.registry.enrollment;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Enrollments by the list, as files bring them. */
@RegistryTest
class EnrollmentsTest {

  private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

  private final Enrollments enrollments;
  private final Families families;

  EnrollmentsTest(Enrollments enrollments, Families families) {
    this.enrollments = enrollments;
    this.families = families;
  }

  @Test
  void manyStartAtOnceWithOneEventEach() {
    List<UUID> ids = Stream.generate(() -> registered(People.family())).limit(3).toList();

    List<StartEnrollment> leftOut = start(ids, DAY);

    assertThat(leftOut).isEmpty();
    assertThat(running(ids)).extracting(EnrollmentState::familyId).containsAll(ids).hasSize(3);
    assertThat(
            Databases.query(
                "select cause from journal where topic = 'registry.enrollment'"
                    + " and key = any (string_to_array(?, ','))",
                String.join(",", ids.stream().map(UUID::toString).toList())))
        .containsExactly("import 7", "import 7", "import 7");
  }

  @Test
  void anOldListDoesNotBringBackWhoHasLeft() {
    UUID family = registered(People.family());
    start(List.of(family), DAY);
    UUID enrollment = running(List.of(family)).getFirst().id();
    as("bojonegoro")
        .body(Map.of("reason", "STATE_EMPLOYEE", "effectiveOn", "2026-03-01"))
        .post("/api/v1/enrollments/" + enrollment + "/terminations")
        .then()
        .statusCode(200);

    assertThat(start(List.of(family), DAY)).hasSize(1);
    assertThat(running(List.of(family))).isEmpty();
    assertThat(start(List.of(family), LocalDate.of(2026, 6, 1))).isEmpty();
    assertThat(running(List.of(family))).hasSize(1);
  }

  private List<StartEnrollment> start(List<UUID> ids, LocalDate day) {
    return inSystemScope(
        () -> {
          List<FamilyState> locked = families.lock(ids);
          return enrollments.start(
              locked.stream()
                  .map(family -> new StartEnrollment(family, "PKH", day, "import 7"))
                  .toList());
        });
  }

  private List<EnrollmentState> running(List<UUID> ids) {
    return inSystemScope(() -> enrollments.running(ids));
  }

  private static <T> T inSystemScope(java.util.concurrent.Callable<T> work) {
    return SystemScope.call("test", () -> QuarkusTransaction.requiringNew().call(work));
  }
}
