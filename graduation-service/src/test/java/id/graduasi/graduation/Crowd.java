package id.graduasi.graduation;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/**
 * Many families of a place of their own, put straight into the read model: a head and a pupil each,
 * enrolled in PKH, of deciles 1 to 4.
 */
public record Crowd(String regency) {

  private static final String FAMILIES =
      """
      insert into family (family_id, family_number, status, version, area_code, village_code,
        facilitator_id, decile, dtsen_version, deciles, indicators, members)
      select gen_random_uuid(), 'T-' || n, 'ACTIVE', 1, village, village, null, 1 + n %% 4,
        '2026-Q3', jsonb_build_object('2026-Q3', 1 + n %% 4),
        jsonb_build_object('luas_lantai', (20 + n %% 40)::text, 'jenis_kloset', '1'),
        jsonb_build_array(
          jsonb_build_object('memberId', gen_random_uuid(),
            'sex', case when n %% 3 = 0 then 'FEMALE' else 'MALE' end, 'relationship', 'HEAD',
            'birthDate', '1985-07-01', 'disability', 'NONE', 'working', n %% 2 = 0),
          jsonb_build_object('memberId', gen_random_uuid(), 'sex', 'FEMALE',
            'relationship', 'CHILD', 'birthDate', '2014-05-01',
            'disability', case when n %% 10 = 0 then 'MILD' else 'NONE' end,
            'education', jsonb_build_object('participation', 'ATTENDING', 'level', 'SD')))
      from generate_series(1, %d) n,
        lateral (select '%s.0' || (1 + n %% 2) || '.2001' as village) as place
      """;

  private static final String ENROLLMENTS =
      """
      insert into enrollment (enrollment_id, family_id, programme, status, version, area_code,
        periods)
      select gen_random_uuid(), family_id, 'PKH', 'ACTIVE', 1, area_code,
        '[{"status": "ACTIVE", "from": "2022-01-10", "to": null}]'
      from family where area_code like '%s.%%'
      """;

  /** So many families in two districts of a regency that no other test uses. */
  public static Crowd of(String regency, int families) {
    Databases.execute(FAMILIES.formatted(families, regency));
    Databases.execute(ENROLLMENTS.formatted(regency));
    return new Crowd(regency);
  }

  /** The regency's office. */
  public RequestSpecification office() {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.with("office-" + regency, regency, null, "regency-office"))
        .header("Accept-Language", "en");
  }

  /** What the regency's office posts. */
  public ValidatableResponse post(String path, String body) {
    return office().contentType("application/json").body(body).post("/api/v1" + path).then();
  }

  /** What the regency's office gets. */
  public ValidatableResponse get(String path) {
    return office().get("/api/v1" + path).then();
  }

  /** Starts a run over the regency; its id. */
  public String run(String mode) {
    String body = "{\"area\": \"%s\", \"mode\": \"%s\"}".formatted(regency, mode);
    return post("/scoring-runs", body).statusCode(202).extract().path("id");
  }

  /** Waits for the end of a run. */
  public void await(String runId) {
    Facts.await("COMPLETED", "select state from scoring_run where id = ?::uuid", runId);
  }

  /** How many rows a condition on assessments of the regency finds. */
  public int assessments(String condition) {
    return Integer.parseInt(
        Databases.query(
                "select count(*) from assessment where area_code like '"
                    + regency
                    + ".%' and "
                    + condition)
            .getFirst());
  }
}
