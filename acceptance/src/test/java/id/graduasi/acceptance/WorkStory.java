package id.graduasi.acceptance;

import static id.graduasi.acceptance.Calls.eventually;
import static id.graduasi.acceptance.Calls.graduation;
import static id.graduasi.acceptance.Calls.ok;
import static id.graduasi.acceptance.Calls.registry;
import static id.graduasi.acceptance.Calls.reporting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two families of Mukomuko, where no other test has any: one is ready to graduate, past five years,
 * and objected to; the other has an open case.
 */
record WorkStory(String family, String familyNumber, String nik, String kk, String numberWithCase) {

  static final String OFFICE = "mukomuko";
  static final String NAME = "Ibu Peraga Daftar";
  private static final String VILLAGE = "17.06.01.2005";

  static WorkStory tell() {
    String ready = UUID.randomUUID().toString();
    String number = register(ready, 9801, NAME);
    String enrollment = enroll(ready, "2020-01-10");
    String other = UUID.randomUUID().toString();
    String numberWithCase = register(other, 9802, "Ibu Peraga Kasus");
    enroll(other, "2024-01-10");
    object(enrollment);
    assess(ready);
    open(other);
    eventually(
        () -> reporting(OFFICE).get("/api/v1/reports/families/" + ready + "/movements"),
        answer -> answer.jsonPath().getInt("items.size()") == 1);
    return new WorkStory(ready, number, nik(9801), kk(9801), numberWithCase);
  }

  private static String register(String family, int serial, String name) {
    Map<String, Object> head =
        Map.ofEntries(
            Map.entry("id", UUID.randomUUID().toString()),
            Map.entry("nik", nik(serial)),
            Map.entry("name", name),
            Map.entry("sex", "FEMALE"),
            Map.entry("birthDate", "1985-07-01"),
            Map.entry("relationship", "HEAD"),
            Map.entry("maritalStatus", "WIDOWED"),
            Map.entry("working", true),
            Map.entry("ownsBusiness", true));
    Map<String, Object> request =
        Map.of(
            "kk", kk(serial),
            "villageCode", VILLAGE,
            "address", "Jl. Peragaan",
            "decile", Map.of("value", 5, "dtsenVersion", "2026-Q3"),
            "indicators", Map.of("luas_lantai", "60", "sepeda_motor", "1"),
            "members", List.of(head));
    return ok(registry(OFFICE).body(request).put("/api/v1/families/" + family))
        .getString("familyNumber");
  }

  private static String enroll(String family, String startedOn) {
    String enrollment = UUID.randomUUID().toString();
    ok(
        registry(OFFICE)
            .body(Map.of("familyId", family, "programme", "PKH", "startedOn", startedOn))
            .put("/api/v1/enrollments/" + enrollment));
    return enrollment;
  }

  private static void object(String enrollment) {
    ok(
        registry(OFFICE)
            .body(Map.of("subject", enrollment, "reason", "Memiliki dua toko"))
            .post("/api/v1/objections"));
  }

  /** The registry's event may still be on its way. */
  private static void assess(String family) {
    Map<String, Object> visit =
        Map.of(
            "visitedOn", LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1).toString(),
            "business", "GROWING",
            "monthlyIncome", 9_000_000,
            "savings", 5_000_000,
            "debt", 0);
    ok(
        eventually(
            () ->
                graduation(OFFICE)
                    .body(Map.of("familyId", family, "homeVisit", visit))
                    .post("/api/v1/assessments"),
            answer -> answer.statusCode() != 404));
  }

  /** The family and its enrollment come by two topics, in any order. */
  private static void open(String family) {
    ok(
        eventually(
            () ->
                graduation(OFFICE)
                    .body(
                        Map.of(
                            "familyId", family, "kind", "INDEPENDENT", "reason", "Usaha berjalan"))
                    .post("/api/v1/cases"),
            answer -> answer.statusCode() != 404 && answer.statusCode() != 422));
  }

  private static String nik(int serial) {
    return "170601410785" + serial;
  }

  private static String kk(int serial) {
    return "170601010120" + serial;
  }
}
