package id.graduasi.graduation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import java.util.List;
import java.util.UUID;

/** What the registry tells of cases' enrollments, and what this service told of cases. */
public final class Told {

  private static final String STEP = "select step from graduation_case where id = ?";

  private Told() {}

  /** An enrollment that began on a day, and what has become of it. */
  public static void enrollment(
      KnownTestFamily family,
      UUID enrollment,
      long version,
      String status,
      String reason,
      UUID cause,
      String began,
      String effectiveOn) {
    Facts.tell(
        "enrollment",
        "ACTIVE".equals(status) ? "started" : "ended",
        family.id().toString(),
        """
        {"enrollmentId": "%s", "familyId": "%s", "programme": "PKH", "status": "%s",
         "reason": %s, "effectiveOn": "%s", "causeId": %s, "decile": 3, "version": %d,
         "areaCode": "%s", "facilitatorId": "%s",
         "periods": [{"status": "ACTIVE", "from": "%s", "to": null, "reason": null,
                      "villageCode": "%s"}]}
        """
            .formatted(
                enrollment,
                family.id(),
                status,
                quoted(reason),
                effectiveOn,
                quoted(cause),
                version,
                family.village(),
                family.facilitator(),
                began,
                family.village()));
  }

  /** A case that has taken effect on a day that has come. */
  public static UUID effective(KnownTestFamily family) {
    UUID id = due(family);
    family.enrollment(2, "ended", "ENDED", "INDEPENDENT", id);
    Facts.await("EFFECTIVE", STEP, id);
    return id;
  }

  /** A case whose day has come. */
  public static UUID due(KnownTestFamily family) {
    UUID id = Api.verified(family);
    Api.decide(id, Api.HEAD, ", \"effectiveOn\": \"2026-04-01\"").statusCode(200);
    assertThat(Databases.query(STEP, id)).containsExactly("DUE");
    return id;
  }

  /** A case that waits for a day to come. */
  public static UUID decided(KnownTestFamily family) {
    UUID id = Api.verified(family);
    Api.decide(id, Api.HEAD, "").statusCode(200);
    return id;
  }

  /** What was told of a family's cases, in its order; versions leave no gap, bodies are sound. */
  public static List<String> of(KnownTestFamily family) {
    String key = family.id().toString();
    String where = " from journal where key = ? and topic = 'graduation.case' order by position";
    List<String> types = Databases.query("select type" + where, key);
    List<String> bodies = Databases.query("select payload::text" + where, key);
    List<String> versions = Databases.query("select version" + where, key);
    for (int i = 0; i < types.size(); i++) {
      assertThat(versions.get(i)).isEqualTo(String.valueOf(i + 1));
      Contracts.assertValid(types.get(i), bodies.get(i));
      Contracts.assertNoPersonalData(bodies.get(i));
    }
    return types.stream().map(type -> type.split("\\.")[4]).toList();
  }

  private static String quoted(Object value) {
    return value == null ? "null" : "\"" + value + "\"";
  }
}
