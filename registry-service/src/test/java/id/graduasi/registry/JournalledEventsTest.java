package id.graduasi.registry;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the registry tells others fits the published schemas and names nobody. */
@RegistryTest
class JournalledEventsTest {

  @Test
  void everyKindOfEventFitsItsSchema() {
    Map<String, Object> family = People.family();
    family.put("indicators", Map.of("luas_lantai", "36", "no_hp", "081234567890"));
    UUID id = registered(family);
    patch(id, Map.of("address", "Jl. Melati 7"));
    UUID enrollment = UUID.randomUUID();
    as("bojonegoro")
        .body(Map.of("familyId", id.toString(), "programme", "PKH", "startedOn", "2022-01-10"))
        .put("/api/v1/enrollments/" + enrollment)
        .then()
        .statusCode(201);
    change(enrollment, "suspensions", "UNMATCHED");
    change(enrollment, "reinstatements", null);
    patch(id, Map.of("villageCode", "35.22.15.1004"));
    change(enrollment, "terminations", "MOVED_OUT");

    List<String> types = types(id);
    assertThat(types)
        .contains(
            "id.graduasi.registry.family.registered.v1",
            "id.graduasi.registry.family.updated.v1",
            "id.graduasi.registry.family.moved.v1",
            "id.graduasi.registry.enrollment.started.v1",
            "id.graduasi.registry.enrollment.suspended.v1",
            "id.graduasi.registry.enrollment.reinstated.v1",
            "id.graduasi.registry.enrollment.moved.v1",
            "id.graduasi.registry.enrollment.ended.v1");
    for (String type : types) {
      for (String body : bodies(id, type)) {
        Contracts.assertValid(type, body);
        Contracts.assertNoPersonalData(body);
        assertThat(body).doesNotContain("no_hp");
      }
    }
  }

  private static void patch(UUID id, Map<String, Object> fields) {
    as("bojonegoro").body(fields).patch("/api/v1/families/" + id).then().statusCode(200);
  }

  private static void change(UUID enrollment, String what, String reason) {
    Map<String, Object> body =
        reason == null
            ? Map.of("effectiveOn", "2026-05-01", "note", "test")
            : Map.of("effectiveOn", "2026-04-01", "note", "test", "reason", reason);
    if (what.equals("terminations")) {
      body = Map.of("reason", reason, "note", "test", "effectiveOn", TODAY);
    }
    int status =
        as("bojonegoro")
            .body(body)
            .post("/api/v1/enrollments/" + enrollment + "/" + what)
            .statusCode();
    assertThat(status).as(what).isBetween(200, 201);
  }

  private static final String TODAY =
      java.time.LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).toString();

  private static List<String> types(UUID key) {
    return Databases.query("select distinct type from journal where key = ?", key.toString());
  }

  private static List<String> bodies(UUID key, String type) {
    return Databases.query(
        "select payload::text from journal where key = ? and type = ?", key.toString(), type);
  }
}
