package id.graduasi.platform.web;

import static id.graduasi.platform.web.Calls.THINGS;
import static id.graduasi.platform.web.Calls.as;
import static id.graduasi.platform.web.Calls.by;
import static id.graduasi.platform.web.Calls.json;
import static id.graduasi.platform.web.Calls.problem;
import static id.graduasi.platform.web.Calls.row;
import static id.graduasi.platform.web.Calls.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.graduasi.platform.access.NoScope;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ScopeTest {

  private static final UUID ANI = UUID.randomUUID();
  private static final UUID BUDI = UUID.randomUUID();

  @Inject DataSource database;

  @Test
  void aTokenOfOneRegencyFindsNothingOfAnotherByAnyRoute() {
    UUID theirs = row("35.22.15", null);
    UUID ours = row("35.24.01", null);

    problem(by("lamongan").get(THINGS + "/" + theirs), 404, "not-found");
    by("lamongan")
        .get(THINGS + "?limit=1000")
        .then()
        .body("items.areaCode", everyItem(startsWith("35.24")))
        .body("items.id", hasItem(ours.toString()));
    problem(by("lamongan").get(THINGS + "?area=35.22"), 404, "area-not-found");
    problem(by("lamongan").get(THINGS + "?area=35"), 404, "area-not-found");
    problem(by("lamongan").get(THINGS + "?area=*"), 404, "area-not-found");
    problem(by("lamongan").get(THINGS + "?area=x"), 404, "area-not-found");
    for (String route : new String[] {"/export", "/raw", "/progress"}) {
      by("lamongan")
          .get(THINGS + route)
          .then()
          .statusCode(200)
          .body(containsString(ours.toString()), not(containsString(theirs.toString())));
    }
    as(Tokens.with("east-java", "35", null, "ministry"))
        .get(THINGS + "/raw")
        .then()
        .body(containsString(theirs.toString()));
  }

  @Test
  void aRowCannotBeWrittenIntoAnotherRegency() {
    problem(json(by("lamongan"), thing("35.22")).post(THINGS), 404, "area-not-found");
  }

  @Test
  void theNeighbourWhoseCodeBeginsAlikeIsAnotherPlace() {
    UUID neighbour = row("35.2", null);
    UUID country = row("3522", null);
    by("bojonegoro")
        .get(THINGS + "/raw")
        .then()
        .body(not(containsString(neighbour.toString())), not(containsString(country.toString())));
  }

  @Test
  void aFacilitatorSeesOwnRowsOnly() {
    UUID own = row("35.22.15", ANI);
    UUID others = row("35.22.15", BUDI);
    UUID nobodys = row("35.22.15", null);
    String token = Tokens.with("ani", "35.22", ANI.toString(), "facilitator");

    as(token).get(THINGS + "/" + own).then().statusCode(200);
    problem(as(token).get(THINGS + "/" + others), 404, "not-found");
    problem(as(token).get(THINGS + "/" + nobodys), 404, "not-found");
    as(token)
        .get(THINGS + "/raw")
        .then()
        .body(containsString(own.toString()), not(containsString(nobodys.toString())));
  }

  @Test
  void withoutAScopeTheDatabaseShowsNothing() throws SQLException {
    row("35.22.15", null);
    try (Connection app = Databases.app()) {
      assertThat(count(app)).isZero();
      try (Statement set = app.createStatement()) {
        set.execute("set app.area_from = '35.22'");
      }
      assertThat(count(app)).isZero();
    }
  }

  @Test
  void workThatNamesNoScopeGetsNoConnection() {
    assertThatThrownBy(() -> database.getConnection()).isInstanceOf(NoScope.class);
  }

  @Test
  void aSystemJobSeesTheWholeCountry() {
    UUID id = row("17.06.01", null);
    assertThat(SystemScope.call("test", () -> sees(id))).isTrue();
    assertThatThrownBy(() -> database.getConnection()).isInstanceOf(NoScope.class);
  }

  private boolean sees(UUID id) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select from thing where id = '" + id + "'")) {
      return row.next();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static int count(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from thing")) {
      row.next();
      return row.getInt(1);
    }
  }
}
