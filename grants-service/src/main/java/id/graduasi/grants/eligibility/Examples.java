package id.graduasi.grants.eligibility;

/** Examples for the API's documentation. */
final class Examples {

  static final String CHECK =
      """
      {
        "schemeCode": "KRTP",
        "familyId": "0198c0de-0001-7a00-8000-000000000001",
        "memberId": "0198c0de-0003-7a00-8000-000000000003",
        "willing": true
      }
      """;

  static final String TOO_OLD =
      """
      {
        "eligible": false,
        "schemeCode": "KRTP",
        "familyId": "0198c0de-0001-7a00-8000-000000000001",
        "memberId": "0198c0de-0003-7a00-8000-000000000003",
        "checkedOn": "2026-11-22",
        "criteria": [
          { "code": "FEMALE", "met": true, "actual": "FEMALE", "required": "FEMALE",
            "message": "Penerima adalah perempuan." },
          { "code": "AGE", "met": false, "actual": "58", "required": "17-57",
            "message": "Usianya 58 tahun; syaratnya 17-57 tahun." }
        ],
        "dtsenVersion": "2026-Q3",
        "receives": [ { "programme": "PKH", "status": "ACTIVE", "since": "2022-01-10" } ],
        "otherGrants": [],
        "factsAsOf": "2026-11-20T03:12:00Z"
      }
      """;

  private Examples() {}
}
