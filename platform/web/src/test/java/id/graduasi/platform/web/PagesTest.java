package id.graduasi.platform.web;

import static id.graduasi.platform.web.Calls.THINGS;
import static id.graduasi.platform.web.Calls.as;
import static id.graduasi.platform.web.Calls.problem;
import static id.graduasi.platform.web.Calls.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class PagesTest {

  /** A regency that no other test writes to. */
  private static final String TOKEN = Tokens.with("pages", "64.02", null, "regency-office");

  @Test
  void pagesStayStableWhileRowsAreInserted() {
    List<String> before = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      before.add(row("64.02." + (10 + i % 3), null).toString());
    }
    List<String> seen = new ArrayList<>();
    Response page = as(TOKEN).get(THINGS + "?limit=10&count=true");
    assertThat(page.jsonPath().getLong("total")).isEqualTo(25);
    while (true) {
      seen.addAll(page.jsonPath().getList("items.id"));
      row("64.02.10", null);
      row("64.02.11", null);
      row("64.02.12", null);
      String next = page.jsonPath().get("next");
      if (next == null) {
        assertThat(page.header("Link")).isNull();
        break;
      }
      assertThat(page.header("Link")).contains(next).endsWith("rel=\"next\"");
      page = as(TOKEN).get(THINGS + "?limit=10&cursor=" + next);
    }
    assertThat(seen).doesNotHaveDuplicates().containsAll(before);
  }

  @Test
  void theLinkLeadsToTheNextPage() {
    for (int i = 0; i < 3; i++) {
      row("64.03.01", null);
    }
    String token = Tokens.with("links", "64.03", null, "regency-office");
    Response page = as(token).get(THINGS + "?limit=2");
    assertThat(page.asString()).contains("\"next\":\"");
    String link = page.header("Link").replaceAll("<(.*)>.*", "$1");
    assertThat(as(token).get(link).jsonPath().getList("items")).hasSize(1);
  }

  @Test
  void aCursorThatIsNotOursIsRefused() {
    for (String cursor : new String[] {"x", "%00", "e30", "MzUfeA", "====", "🙂"}) {
      problem(as(TOKEN).queryParam("cursor", cursor).get(THINGS), 400, "cursor-invalid");
    }
    problem(
        as(TOKEN).queryParam("cursor", Cursor.of("64.02", "not-an-id").encoded()).get(THINGS),
        400,
        "cursor-invalid");
    String end = Cursor.of("99", UUID.randomUUID()).encoded();
    as(TOKEN).queryParam("cursor", end).get(THINGS).then().statusCode(200);
  }

  @Test
  void anETagGuardsAChange() {
    UUID id = row("64.04.10", null);
    String token = Tokens.with("tags", "64.04", null, "regency-office");
    assertThat(as(token).get(THINGS + "/" + id).header("ETag")).isEqualTo("\"1\"");
    as(token).header("If-Match", "\"1\"").get(THINGS + "/" + id).then().statusCode(200);
    problem(
        as(token).header("If-Match", "\"2\"").get(THINGS + "/" + id), 412, "precondition-failed");
  }
}
