package id.graduasi.graduation.review;

import id.graduasi.graduation.Facts;
import java.util.UUID;

/**
 * A family of one person with an enrollment since 2021, of which a test says what matters to a
 * review.
 */
record ReviewSamples(
    UUID family, UUID enrollment, UUID person, String village, String facilitator) {

  static ReviewSamples of(String village) {
    return new ReviewSamples(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        village,
        "01990000-0000-7000-8000-00000000eeee");
  }

  ReviewSamples born(String birthDate, String disability) {
    Facts.tell(
        "family",
        "registered",
        family.toString(),
        """
        {"familyId": "%s", "familyNumber": "R-%s", "status": "ACTIVE", "version": 1,
         "areaCode": "%s", "villageCode": "%s", "facilitatorId": "%s", "decile": null,
         "indicators": {}, "members": [
           {"memberId": "%s", "sex": "FEMALE", "birthDate": "%s", "relationship": "HEAD",
            "maritalStatus": "WIDOWED", "education": null, "disability": "%s",
            "pregnantOrPostpartum": false, "working": true, "ownsBusiness": false,
            "representative": true, "civilRegistry": "MATCHED"}]}"""
            .formatted(
                family,
                family.toString().substring(0, 8),
                village,
                village,
                facilitator,
                person,
                birthDate,
                disability));
    Facts.await("1", "select version from family where family_id = ?", family);
    return this;
  }

  ReviewSamples enrolled(long version, String status, String since, String reviewDueOn) {
    Facts.tell(
        "enrollment",
        status.equals("ENDED") ? "ended" : "started",
        family.toString(),
        """
        {"enrollmentId": "%s", "familyId": "%s", "programme": "PKH", "status": "%s",
         "reason": null, "effectiveOn": "%s", "causeId": null, "reviewDueOn": %s, "decile": 3,
         "version": %d, "areaCode": "%s", "facilitatorId": "%s",
         "periods": [{"status": "ACTIVE", "from": "%s", "to": null, "reason": null,
                      "villageCode": "%s"}]}"""
            .formatted(
                enrollment,
                family,
                status,
                since,
                reviewDueOn == null ? "null" : "\"" + reviewDueOn + "\"",
                version,
                village,
                facilitator,
                since,
                village));
    Facts.await(
        String.valueOf(version),
        "select version from enrollment where enrollment_id = ?",
        enrollment);
    return this;
  }
}
