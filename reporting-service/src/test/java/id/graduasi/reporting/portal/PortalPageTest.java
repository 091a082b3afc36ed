package id.graduasi.reporting.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.platform.testkit.infra.SuiteResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class PortalPageTest {

  private static final Path FILES = Path.of("src/main/resources/META-INF/resources/portal");
  private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/portal/[^\"]+)\"");
  private static final Pattern KEY = Pattern.compile("^  '?([^':\\s/]+)'?:", Pattern.MULTILINE);
  private static final Pattern LIBRARY = Pattern.compile("\"(/_static/[^\"]+js)\"");

  @Test
  void thePageIsAskedForEachTimeAndMayRunItsOwnModulesOnly() {
    Response page = given().get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'", "style-src 'self'")
        .contains("script-src 'self' 'sha256-")
        .contains("http://localhost:8081 ")
        .doesNotContain("unsafe", "*");
  }

  @Test
  void whoOnlyLooksWhetherItIsThereSeesTheSameHeaders() {
    given()
        .head("/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("'none'"));
  }

  @Test
  void everyFileOfThePageIsThereToBeKeptForEver() {
    List<String> addresses = found(ADDRESS, given().get("/").asString());

    assertThat(addresses).isNotEmpty();
    for (String address : addresses) {
      given()
          .get(address)
          .then()
          .statusCode(200)
          .header("Cache-Control", containsString("immutable"))
          .header("X-Content-Type-Options", equalTo("nosniff"));
    }
  }

  @Test
  void everyLibraryOfTheImportMapIsThereInItsVersion() {
    List<String> libraries = found(LIBRARY, given().get("/").asString());

    assertThat(libraries).hasSize(4);
    for (String library : libraries) {
      given()
          .get(library)
          .then()
          .statusCode(200)
          .contentType(containsString("javascript"))
          .header("Cache-Control", containsString("max-age=31536000"));
    }
  }

  @Test
  void aStampOfAnEarlierPageGetsTheFileOfTodayNotToBeKept() {
    given()
        .get("/portal/0123456789ab/app.js")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-cache"));
    given().get("/portal/0123456789ab/nothing.js").then().statusCode(404);
  }

  @Test
  void whatIsMissingIsNotKept() {
    given()
        .get("/_static/echarts/0.0.0/none.js")
        .then()
        .statusCode(404)
        .header("Cache-Control", equalTo("no-cache"));
  }

  @Test
  void filesAreSentCompressed() {
    given()
        .header("Accept-Encoding", "gzip")
        .get("/portal/messages/id.js")
        .then()
        .header("Content-Encoding", equalTo("gzip"));
    given()
        .header("Accept-Encoding", "gzip")
        .get("/")
        .then()
        .header("Content-Encoding", equalTo("gzip"));
  }

  @Test
  void whoeverOpensThePageLearnsWhereToSignIn() {
    given()
        .get("/portal/settings")
        .then()
        .statusCode(200)
        .body("services.keySet().size()", equalTo(4))
        .body("clientId", equalTo("portal"))
        .body("authorize", containsString("/authorize"));
  }

  /** The stamp is made of what the page names: a file it does not name could be kept too long. */
  @Test
  void thePageNamesEveryFile() throws IOException {
    String page = given().get("/").asString();

    try (Stream<Path> files = Files.walk(FILES)) {
      assertThat(files.filter(java.nio.file.Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(page).contains("/" + FILES.relativize(file) + "\""));
    }
  }

  @Test
  void whatIsSaidInOneLanguageIsSaidInTheOther() throws IOException {
    assertThat(keys("id.js")).isNotEmpty().isEqualTo(keys("en.js"));
  }

  private static List<String> keys(String file) throws IOException {
    return found(KEY, Files.readString(FILES.resolve("messages").resolve(file)));
  }

  private static List<String> found(Pattern pattern, String page) {
    return pattern.matcher(page).results().map((MatchResult result) -> result.group(1)).toList();
  }
}
