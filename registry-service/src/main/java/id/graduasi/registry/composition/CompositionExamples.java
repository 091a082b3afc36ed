package id.graduasi.registry.composition;

/** Examples of the API document; synthetic people with reserved identifiers (serial 9xxx). */
final class CompositionExamples {

  static final String MEMBER =
      """
      {
        "nik": "3522150203269002",
        "name": "Budi Peraga",
        "sex": "MALE",
        "birthDate": "2026-03-02",
        "relationship": "CHILD",
        "maritalStatus": "SINGLE"
      }
      """;

  static final String TRANSFER =
      """
      {
        "toFamilyId": "0198c0de-0003-7a00-8000-000000000201",
        "members": [
          { "id": "0198c0de-0002-7a00-8000-000000000102", "relationship": "SPOUSE" }
        ],
        "note": "Married"
      }
      """;

  static final String SPLIT =
      """
      {
        "newFamilyId": "0198c0de-0004-7a00-8000-000000000301",
        "kk": "3522150101269005",
        "villageCode": "35.22.15.1001",
        "members": [
          { "id": "0198c0de-0002-7a00-8000-000000000102", "relationship": "HEAD" }
        ],
        "note": "A household of their own"
      }
      """;

  static final String MERGE =
      """
      {
        "survivorId": "0198c0de-0001-7a00-8000-000000000001",
        "absorbedId": "0198c0de-0003-7a00-8000-000000000201",
        "members": [
          {
            "id": "0198c0de-0002-7a00-8000-000000000202",
            "sameAs": "0198c0de-0002-7a00-8000-000000000101"
          }
        ],
        "note": "Registered twice"
      }
      """;

  static final String MOVE =
      """
      { "villageCode": "35.22.15.1004", "address": "Jl. Kenanga 12", "on": "2026-03-01" }
      """;

  static final String HEAD =
      """
      {
        "headId": "0198c0de-0002-7a00-8000-000000000102",
        "relationships": [
          { "id": "0198c0de-0002-7a00-8000-000000000101", "relationship": "SPOUSE" }
        ]
      }
      """;

  static final String REPRESENTATIVE =
      """
      { "memberId": "0198c0de-0002-7a00-8000-000000000101" }
      """;

  static final String CLOSURE = "{ \"reason\": \"The last person died\" }";

  private CompositionExamples() {}
}
