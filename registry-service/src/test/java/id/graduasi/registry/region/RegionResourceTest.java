package id.graduasi.registry.region;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.platform.web.Refused;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "registry"))
class RegionResourceTest {

  private final Regions regions;
  private final RegionLoader loader;

  RegionResourceTest(Regions regions, RegionLoader loader) {
    this.regions = regions;
    this.loader = loader;
  }

  @Test
  void theWholeCountryIsThereWithOneEventEach() {
    assertThat(Databases.query("select count(*) from region where valid_from is null"))
        .containsExactly("91599");
    assertThat(
            Databases.query(
                "select count(distinct key) from journal where topic = 'registry.region'"
                    + " and cause = '300.2.2-2138/2025'"))
        .containsExactly("91599");
  }

  @Test
  void takingTheListInAgainChangesNothingAndAKilledLoadGoesOn() {
    String journalled =
        "select count(*) from journal where topic = 'registry.region'"
            + " and cause = '300.2.2-2138/2025'";
    SystemScope.run("test", loader::loadOnce);
    assertThat(Databases.query(journalled)).containsExactly("91599");

    // As if it had been killed before the last chunk: the edition is not recorded.
    Databases.execute("delete from region where code = '96.71.10.1004'");
    Databases.execute("delete from region_edition");
    SystemScope.run("test", loader::loadOnce);
    assertThat(Databases.query("select count(*) from region where valid_from is null"))
        .containsExactly("91599");
    assertThat(Databases.query("select count(*) from region_edition")).containsExactly("1");
  }

  @Test
  void anyRoleFindsARegionOutsideItsArea() {
    caller("bojonegoro")
        .get("/api/v1/regions/35.24")
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("code", equalTo("35.24"))
        .body("name", equalTo("Kabupaten Lamongan"))
        .body("level", equalTo("REGENCY"))
        .body("parent", equalTo("35"));
    caller("auditor")
        .get("/api/v1/regions/3522151001")
        .then()
        .statusCode(200)
        .body("code", equalTo("35.22.15.1001"));
  }

  @Test
  void anUnknownRegionIsAProblemWithItsCode() {
    caller("bojonegoro")
        .get("/api/v1/regions/99.99")
        .then()
        .statusCode(404)
        .body("code", equalTo("region-not-found"));
    caller("bojonegoro")
        .queryParam("parent", "x")
        .get("/api/v1/regions")
        .then()
        .statusCode(404)
        .body("code", equalTo("region-not-found"));
    caller("bojonegoro").queryParam("bogus", "1").get("/api/v1/regions").then().statusCode(400);
    caller("bojonegoro").queryParam("level", "X").get("/api/v1/regions").then().statusCode(400);
    given().get("/api/v1/regions").then().statusCode(401);
  }

  @Test
  void pagesByCursorHoldEveryDistrictOnce() {
    Set<String> seen = new HashSet<>();
    String cursor = null;
    do {
      RequestSpecification request =
          caller("ministry").queryParam("parent", "35.22").queryParam("limit", 10);
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      var page = request.queryParam("count", true).get("/api/v1/regions").then().statusCode(200);
      page.body("total", equalTo(28)).body("items.parent", everyItem(equalTo("35.22")));
      List<String> codes = page.extract().path("items.code");
      codes.forEach(code -> assertThat(seen.add(code)).isTrue());
      cursor = page.extract().path("next");
    } while (cursor != null);
    assertThat(seen).hasSize(28);
  }

  @Test
  void aSearchFindsPartsOfNamesAndBeginningsOfCodes() {
    caller("ministry")
        .queryParam("q", "BOJONEG")
        .queryParam("level", "REGENCY")
        .get("/api/v1/regions")
        .then()
        .body("items.code", contains("35.22"))
        .body("next", nullValue());
    caller("ministry")
        .queryParam("q", "352215")
        .queryParam("level", "VILLAGE")
        .get("/api/v1/regions")
        .then()
        .body("items.code", everyItem(startsWith("35.22.15.")))
        .body("items.code", hasItem("35.22.15.1001"));
    caller("ministry")
        .queryParam("q", "100%")
        .get("/api/v1/regions")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void aVillageIsRequiredByEitherFormOfItsCode() {
    SystemScope.run(
        "test",
        () -> {
          assertThat(regions.requireVillage("3522151001").code()).isEqualTo("35.22.15.1001");
          assertThatThrownBy(() -> regions.requireVillage("35.22.15"))
              .isInstanceOfSatisfying(
                  Refused.class,
                  refused -> assertThat(refused.code()).isEqualTo(RegionProblem.VILLAGE_NOT_FOUND));
          assertThat(regions.villageExists("35.22.15.1001")).isTrue();
          assertThat(regions.villageExists("35.22.15.9999")).isFalse();
          assertThat(regions.districtExists("35.22.15")).isTrue();
          assertThat(regions.children("35.22")).hasSize(28);
        });
  }

  private static RequestSpecification caller(String client) {
    return given().auth().oauth2(Tokens.of(client));
  }
}
