package id.graduasi.grants.family;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.FamilyStory;
import id.graduasi.grants.Told;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "grants"))
class FamilyFeedTest {

  private static final Instant AT = Instant.parse("2026-01-05T02:00:00Z");

  @Test
  void anOlderOrRepeatedEventChangesNothing() {
    FamilyStory family = new FamilyStory("twice").decile(4).version(3);
    Told.family(family);
    List<String> once = rows();

    Told.tell(family);
    Told.tell(new FamilyStory("twice").decile(9).version(2));
    Told.tell(new FamilyStory("twice").decile(9).version(3));
    passBehind(family);

    assertThat(rows()).containsAll(once);
  }

  @Test
  void whatAFamilyReceivesFollowsIt() {
    FamilyStory family = new FamilyStory("followed").accompaniedBy(Told.id("one"));
    Told.family(family);
    UUID enrollment = enrollment(family, 1, "35.22.15.1001");
    assertThat(home(enrollment)).containsExactly("35.24.01.2001 " + Told.id("one"));

    Told.family(
        new FamilyStory("followed").at("35.24.02.2001").accompaniedBy(Told.id("two")).version(2));

    assertThat(home(enrollment)).containsExactly("35.24.02.2001 " + Told.id("two"));
  }

  @Test
  void whatCannotBeAppliedIsSetAsideAndTheRestGoesOn() {
    FamilyStory family = new FamilyStory("broken");
    String key = family.id().toString();
    Told.send("registry.family", key, "family.updated", AT, "{\"version\":".getBytes(UTF_8));
    Told.send("registry.family", key, "family.updated", AT, "{\"version\":1}".getBytes(UTF_8));
    Told.tell(new FamilyStory("broken").status("LOST").version(1));
    Told.tell(new FamilyStory("broken").decile(200_000).version(1));

    Told.family(family.version(2));

    Told.await(() -> Told.count("select count(*) from feed_reject where key = ?", key) == 4);
    assertThat(Told.count("select decile from family where family_id = ?", family.id()))
        .isEqualTo(2);
  }

  @Test
  void aRebuildGivesTheSameRows() {
    FamilyStory family = new FamilyStory("rebuilt").accompaniedBy(Told.id("one")).version(4);
    Told.family(family);
    enrollment(family, 2, FamilyStory.SUKODADI);
    Told.tell(new FamilyStory("rebuilt").decile(9).version(3));
    passBehind(family);
    List<String> before = rows();

    for (String feed : List.of("registry-family", "registry-enrollment")) {
      given()
          .auth()
          .oauth2(Tokens.of("system"))
          .post("/api/v1/operations/feeds/" + feed + "/rebuilds")
          .then()
          .statusCode(200);
    }

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void theDatabaseItselfShowsNobodyAnotherRegency() throws SQLException {
    FamilyStory here = new FamilyStory("here");
    FamilyStory elsewhere = new FamilyStory("over there").at("35.22.15.1001");
    Told.family(here);
    Told.family(elsewhere);
    enrollment(here, 1, FamilyStory.SUKODADI);
    enrollment(elsewhere, 1, "35.22.15.1001");

    for (String table : List.of("family", "enrollment")) {
      assertThat(areas(table, "", "")).isEmpty();
      assertThat(areas(table, "35.24", "35.24/"))
          .isNotEmpty()
          .allMatch(area -> area.startsWith("35.24"));
    }
  }

  private static UUID enrollment(FamilyStory family, int version, String village) {
    UUID enrollment = Told.id("enrollment of " + family.id());
    var body = Told.sample("enrollment.started").put("familyId", family.id().toString());
    body.put("enrollmentId", enrollment.toString()).put("version", version);
    body.put("areaCode", village);
    Told.send("registry.enrollment", family.id().toString(), "enrollment.started", AT, body);
    Told.await(
        () ->
            Told.count("select version from enrollment where enrollment_id = ?", enrollment)
                >= version);
    return enrollment;
  }

  /** A newer state of the family: when it has come through, so has all before it. */
  private static void passBehind(FamilyStory family) {
    UUID marker = UUID.randomUUID();
    var body = Told.sample("family.registered").put("familyId", marker.toString());
    Told.send("registry.family", family.id().toString(), "family.registered", AT, body);
    Told.await(() -> Told.count("select count(*) from family where family_id = ?", marker) == 1);
  }

  private static List<String> rows() {
    List<String> rows =
        new ArrayList<>(Databases.query("select family::text from family order by 1"));
    rows.addAll(Databases.query("select enrollment::text from enrollment order by 1"));
    return rows;
  }

  private static List<String> home(UUID enrollment) {
    return Databases.query(
        "select area_code || ' ' || facilitator_id from enrollment where enrollment_id = ?",
        enrollment);
  }

  private static List<String> areas(String table, String from, String to) throws SQLException {
    List<String> areas = new ArrayList<>();
    try (Connection connection = Databases.app();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select set_config('app.area_from', '%s', false), set_config('app.area_to', '%s', false)"
              .formatted(from, to));
      try (ResultSet row = statement.executeQuery("select distinct area_code from " + table)) {
        while (row.next()) {
          areas.add(row.getString(1));
        }
      }
    }
    return areas;
  }
}
