package id.graduasi.registry.family;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.put;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RegistryTest
class FamilyApiTest {

  private static final String EXPORT = "/api/v1/families/export";

  @Test
  void aFamilyIsRegisteredAndReadWithMaskedIdentifiers() {
    Map<String, Object> family = People.family();
    UUID id = UUID.randomUUID();
    String kk = (String) family.get("kk");

    put(id, family)
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("familyNumber", matchesPattern("KPM-3522-\\d{8}"))
        .body("kk", equalTo("************" + kk.substring(12)))
        .body("members", hasSize(2))
        .body("members[0].nik", startsWith("************"));

    as("bojonegoro")
        .get("/api/v1/families/" + id)
        .then()
        .statusCode(200)
        .body("villageCode", equalTo("35.22.15.1001"))
        .body("decile.value", equalTo(2));
  }

  @Test
  void aRepeatOfTheCreatingRequestAnswersTheCurrentState() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    as("bojonegoro")
        .body(Map.of("address", "Jl. Melati 7"))
        .patch("/api/v1/families/" + id)
        .then()
        .statusCode(200);

    put(id, family).then().statusCode(200).body("address", equalTo("Jl. Melati 7"));

    family.put("address", "Jl. Lain 2");
    put(id, family).then().statusCode(409).body("code", equalTo("already-exists"));
  }

  @Test
  void aFamilyIsReplacedOnlyInTheVersionTheCallerKnows() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    family.put("address", "Jl. Baru 3");

    as("bojonegoro")
        .header("If-Match", "\"7\"")
        .body(family)
        .put("/api/v1/families/" + id)
        .then()
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));
    as("bojonegoro")
        .header("If-Match", "\"1\"")
        .body(family)
        .put("/api/v1/families/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("address", equalTo("Jl. Baru 3"));
  }

  @Test
  void anotherRegencyFindsNothingOfIt() {
    UUID id = registered(People.family());

    as("lamongan").get("/api/v1/families/" + id).then().statusCode(404);
    as("lamongan").get("/api/v1/families/" + id + "/history").then().statusCode(404);
    as("lamongan").get("/api/v1/families?area=35.22").then().statusCode(404);
    as("lamongan")
        .get("/api/v1/families?limit=1000")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id.toString())));
    as("lamongan")
        .body(Map.of("name", "aminah"))
        .post("/api/v1/families/searches")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(id.toString())));
  }

  @Test
  void theExportStreamsTheCallersAreaAndNothingElse() {
    UUID id = registered(People.family());

    String ours = as("bojonegoro").accept("application/x-ndjson").get(EXPORT).asString();
    String csv = as("bojonegoro").accept("text/csv").get(EXPORT).asString();
    String theirs = as("lamongan").accept("application/x-ndjson").get(EXPORT).asString();

    assertThat(ours.lines()).anyMatch(line -> line.contains(id.toString()));
    assertThat(ours).doesNotContainPattern("\"nik\":\"\\d");
    assertThat(csv.lines().filter(line -> line.startsWith(id.toString()))).hasSize(2);
    assertThat(theirs).doesNotContain(id.toString());
  }

  @Test
  void theSamePersonCannotStandInTwoFamilies() {
    Map<String, Object> family = People.family();
    registered(family);
    Map<String, Object> other = People.family();
    other.put("members", List.of(((List<?>) family.get("members")).getFirst()));

    put(UUID.randomUUID(), other)
        .then()
        .statusCode(409)
        .body("code", equalTo("nik-already-registered"))
        .body("violations.field", contains("members[0].nik"));
  }

  @Test
  void aPersonHeldInAnotherAreaIsRefusedWithoutSayingWhere() {
    Map<String, Object> family = People.family();
    registered(family);
    Map<String, Object> other = People.family("35.24.01.2001");
    Map<String, Object> head = People.head();
    head.put("nik", ((Map<?, ?>) ((List<?>) family.get("members")).getFirst()).get("nik"));
    other.put("members", List.of(head));

    String answer =
        as("lamongan")
            .body(other)
            .put("/api/v1/families/" + UUID.randomUUID())
            .then()
            .statusCode(409)
            .body("code", equalTo("nik-held-elsewhere"))
            .extract()
            .asString();
    assertThat(answer).doesNotContain("35.22").doesNotContain("Bojonegoro");
    String held = ((Map<?, ?>) ((List<?>) family.get("members")).getFirst()).get("id").toString();
    String issues = "/api/v1/data-quality/issues?limit=1000&kind=NIK_HELD_ELSEWHERE";
    as("bojonegoro").get(issues).then().body("items.memberId", hasItem(held));
    String asked =
        as("lamongan")
            .get(issues)
            .then()
            .body("items.details.person", hasItem(held))
            .extract()
            .asString();
    assertThat(asked).doesNotContain("35.22");
  }

  @Test
  void identifiersAreShownWholeOnlyOnPurposeAndEachReadingIsLogged() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);

    as("bojonegoro")
        .header("X-Purpose", "surat keputusan")
        .get("/api/v1/families/" + id)
        .then()
        .statusCode(200)
        .body("kk", equalTo(family.get("kk")));

    assertThat(Databases.query("select subject from access_log where family_id = ?", id))
        .containsExactly("bojonegoro");
  }

  @Test
  void aFamilyIsFoundByItsCardButNeverThroughAnAddress() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);

    as("bojonegoro")
        .body(Map.of("kk", family.get("kk")))
        .post("/api/v1/families/lookups")
        .then()
        .statusCode(200)
        .body("items.id", contains(id.toString()));
    as("bojonegoro").get("/api/v1/families?kk=" + family.get("kk")).then().statusCode(400);
  }

  @Test
  void manyFamiliesAreReadAtOnceByTheirIdsAndEachReadingIsLoggedOnce() {
    Map<String, Object> family = People.family();
    UUID one = registered(family);
    UUID two = registered(People.family());
    Map<String, Object> asked = Map.of("familyIds", List.of(one, two, one, UUID.randomUUID()));

    JsonPath whole =
        as("bojonegoro")
            .header("X-Purpose", "surat keputusan hibah")
            .body(asked)
            .post("/api/v1/families/lookups")
            .then()
            .statusCode(200)
            .body("items", hasSize(2))
            .extract()
            .jsonPath();

    // What grants-service prints on its papers.
    String found = "items.find { it.id == '" + one + "' }.";
    Map<?, ?> person = (Map<?, ?>) ((List<?>) family.get("members")).getFirst();
    assertThat(whole.getString(found + "villageCode")).isEqualTo(family.get("villageCode"));
    assertThat(whole.getString(found + "address")).isEqualTo(family.get("address"));
    assertThat(whole.getString(found + "members[0].id")).isNotNull();
    assertThat(whole.getList(found + "members.nik")).contains(person.get("nik"));
    assertThat(whole.getList(found + "members.name")).contains(person.get("name"));
    String log = "select subject || ': ' || purpose from access_log where family_id = ?";
    assertThat(Databases.query(log, one)).containsExactly("bojonegoro: surat keputusan hibah");
    assertThat(Databases.query(log, two)).containsExactly("bojonegoro: surat keputusan hibah");
  }

  @Test
  void aLookupOfManyLeavesOutOtherAreasAndStaysMaskedWithoutAPurpose() {
    UUID id = registered(People.family());
    Map<String, Object> asked = Map.of("familyIds", List.of(id));

    as("lamongan")
        .header("X-Purpose", "surat keputusan hibah")
        .body(asked)
        .post("/api/v1/families/lookups")
        .then()
        .statusCode(200)
        .body("items", hasSize(0));
    as("bojonegoro")
        .body(asked)
        .post("/api/v1/families/lookups")
        .then()
        .statusCode(200)
        .body("items[0].members[0].nik", startsWith("************"));
    assertThat(Databases.query("select subject from access_log where family_id = ?", id)).isEmpty();
  }

  @Test
  void aLookupAsksOneThingAndAtMostAThousandFamilies() {
    Map<String, Object> two =
        Map.of("nik", "3522154107859001", "familyIds", List.of(UUID.randomUUID()));
    List<UUID> many = new ArrayList<>();
    for (int i = 0; i <= 1000; i++) {
      many.add(UUID.randomUUID());
    }
    for (Map<String, Object> asked :
        List.of(two, Map.<String, Object>of("familyIds", many), Map.<String, Object>of())) {
      as("bojonegoro")
          .body(asked)
          .post("/api/v1/families/lookups")
          .then()
          .statusCode(400)
          .body("code", equalTo("validation-failed"))
          .body("violations.field", hasItem("familyIds"));
    }
  }

  @Test
  void theHistorySaysWhoChangedWhat() {
    UUID id = registered(People.family());
    as("bojonegoro")
        .body(Map.of("address", "Jl. Melati 7"))
        .patch("/api/v1/families/" + id)
        .then()
        .statusCode(200);

    as("bojonegoro")
        .get("/api/v1/families/" + id + "/history")
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].by", equalTo("bojonegoro"))
        .body("items[0].changes.address.from", equalTo("Jl. Mawar 1"))
        .body("items[0].changes.address.to", equalTo("Jl. Melati 7"));
  }

  @Test
  void thoseWhoDoNotReadKafkaPullTheSameEventsInTheirArea() {
    UUID id = registered(People.family());
    String cursor = null;
    List<String> ours = new ArrayList<>();
    JsonPath page;
    do {
      page =
          as("bojonegoro")
              .queryParam("limit", 1000)
              .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
              .get("/api/v1/families/changes")
              .jsonPath();
      ours.addAll(page.getList("items.findAll { it.key == '" + id + "' }.type", String.class));
      cursor = page.getString("next");
    } while (!page.getList("items").isEmpty());

    assertThat(ours).containsExactly("id.graduasi.registry.family.registered.v1");
    as("lamongan")
        .queryParam("limit", 1000)
        .get("/api/v1/families/changes")
        .then()
        .statusCode(200)
        .body("items.key", not(hasItem(id.toString())));
    as("bojonegoro").get("/api/v1/families/changes?cursor=eA").then().statusCode(400);
  }

  @Test
  void whatIsStoredHoldsNoIdentifierInTheClear() {
    Map<String, Object> family = People.family();
    UUID id = registered(family);
    String kk = (String) family.get("kk");

    assertThat(Databases.query("select f::text from family f where id = ?", id))
        .singleElement()
        .asString()
        .doesNotContain(kk);
    assertThat(Databases.query("select payload::text from journal where key = ?", id.toString()))
        .singleElement()
        .asString()
        .doesNotContain(kk)
        .doesNotContain("Aminah");
  }
}
