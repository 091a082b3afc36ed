package id.graduasi.graduation;

import java.util.UUID;

/**
 * A family the registry has told of: a widow of 41 with a stall and her daughter of 14, enrolled in
 * PKH since 2021.
 */
public record KnownTestFamily(
    UUID id, UUID enrollment, UUID mother, UUID daughter, String village, String facilitator) {

  public static final String BOJONEGORO = "35.22.15.1001";
  public static final String LAMONGAN = "35.24.05.2003";
  public static final String BOJONEGORO_FACILITATOR = "01990000-0000-7000-8000-000000003522";
  public static final String OTHER_FACILITATOR = "01990000-0000-7000-8000-00000000ffff";

  /** Told by the registry and arrived here, with an active enrollment. */
  public static KnownTestFamily arrived() {
    return arrived(BOJONEGORO, BOJONEGORO_FACILITATOR);
  }

  public static KnownTestFamily arrived(String village, String facilitator) {
    KnownTestFamily family = unheardOf(village, facilitator);
    family.tell(1, "2026-Q2", 2);
    family.tell(2, "2026-Q3", 3);
    family.enrollment(1, "started", "ACTIVE", null, null);
    family.awaitEnrollment(1);
    family.awaitVersion(2);
    return family;
  }

  /** Nothing was told of it yet. */
  public static KnownTestFamily unheardOf(String village, String facilitator) {
    return new KnownTestFamily(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        village,
        facilitator);
  }

  public void tell(long version, String dtsenVersion, int decile) {
    Facts.tell("family", "updated", id.toString(), body(version, dtsenVersion, decile, village));
  }

  public void move(long version, String newVillage) {
    Facts.tell("family", "moved", id.toString(), body(version, "2026-Q3", 3, newVillage));
  }

  public void awaitVersion(long version) {
    Facts.await(String.valueOf(version), "select version from family where family_id = ?", id);
  }

  public void awaitEnrollment(long version) {
    Facts.await(
        String.valueOf(version),
        "select version from enrollment where enrollment_id = ?",
        enrollment);
  }

  public void enrollment(long version, String what, String status, String reason, UUID cause) {
    String body =
        """
        {"enrollmentId": "%s", "familyId": "%s", "programme": "PKH", "status": "%s",
         "reason": %s, "effectiveOn": "2026-10-01", "causeId": %s, "decile": 3, "version": %d,
         "areaCode": "%s", "facilitatorId": "%s",
         "periods": [{"status": "ACTIVE", "from": "2021-01-10", "to": null, "reason": null,
                      "villageCode": "%s"}]}
        """
            .formatted(
                enrollment,
                id,
                status,
                quoted(reason),
                quoted(cause),
                version,
                village,
                facilitator,
                village);
    Facts.tell("enrollment", what, id.toString(), body);
  }

  private String body(long version, String dtsenVersion, int decile, String area) {
    return """
        {"familyId": "%s", "familyNumber": "35.22.15-%s", "status": "ACTIVE", "version": %d,
         "areaCode": "%s", "villageCode": "%s", "facilitatorId": "%s",
         "decile": {"value": %d, "dtsenVersion": "%s"},
         "indicators": {"luas_lantai": "36", "jenis_lantai_terluas": "2", "sepeda_motor": "1"},
         "members": [
           {"memberId": "%s", "sex": "FEMALE", "birthDate": "1985-07-01", "relationship": "HEAD",
            "maritalStatus": "WIDOWED", "education": {"participation": "LEFT", "level": "SMP"},
            "disability": "NONE", "pregnantOrPostpartum": false, "working": true,
            "ownsBusiness": true, "representative": true, "civilRegistry": "MATCHED"},
           {"memberId": "%s", "sex": "FEMALE", "birthDate": "2012-05-01", "relationship": "CHILD",
            "maritalStatus": "SINGLE", "education": null, "disability": "NONE",
            "pregnantOrPostpartum": false, "working": false, "ownsBusiness": false,
            "representative": false, "civilRegistry": "MATCHED"}],
         "replacedIds": [], "registeredAt": "2026-01-05T03:00:00Z"}
        """
        .formatted(
            id,
            id.toString().substring(0, 6),
            version,
            area,
            area,
            facilitator,
            decile,
            dtsenVersion,
            mother,
            daughter);
  }

  private static String quoted(Object value) {
    return value == null ? "null" : "\"" + value + "\"";
  }
}
