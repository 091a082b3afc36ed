package id.graduasi.registry.family;

/** Examples of the API document; synthetic people with reserved identifiers (serial 9xxx). */
final class FamilyExamples {

  static final String FAMILY =
      """
      {
        "kk": "3522150101209001",
        "villageCode": "35.22.15.1001",
        "address": "Jl. Mawar 1",
        "facilitatorId": null,
        "decile": { "value": 2, "dtsenVersion": "2026-Q3" },
        "indicators": { "luas_lantai": "36", "sepeda_motor": "1" },
        "members": [
          {
            "id": "0198c0de-0002-7a00-8000-000000000101",
            "nik": "3522154107859001",
            "name": "Siti Aminah",
            "sex": "FEMALE",
            "birthDate": "1985-07-01",
            "relationship": "HEAD",
            "maritalStatus": "WIDOWED",
            "education": { "participation": "LEFT", "level": "SMP" },
            "disability": "NONE",
            "pregnantOrPostpartum": false,
            "working": true,
            "ownsBusiness": true,
            "representative": true,
            "civilRegistry": "MATCHED"
          }
        ]
      }
      """;

  static final String PATCH = "{ \"address\": \"Jl. Melati 7\" }";

  static final String SEARCH = "{ \"name\": \"aminah\" }";

  static final String LOOKUP = "{ \"nik\": \"3522154107859001\" }";

  static final String LOOKUP_OF_MANY =
      "{ \"familyIds\": [\"0198c0de-0001-7a00-8000-000000000001\","
          + " \"0198c0de-0002-7a00-8000-000000000002\"] }";

  private FamilyExamples() {}
}
