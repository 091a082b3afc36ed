package id.graduasi.grants;

import static io.restassured.RestAssured.given;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people around a grant in Lamongan, through the API: who proposes, who verifies, who decides.
 * Tests have a scheme of their own that is in force in every year, and rounds whose windows lie
 * around today.
 */
public final class Office {

  public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

  /** A year in which, and in the year after it, days from 150 before today to 200 after it lie. */
  public static final int YEAR = TODAY.minusDays(150).getYear();

  public static final String PROPOSER = Tokens.with("pengusul", "35.24", null, "regency-office");
  public static final String VERIFIER = Tokens.of("lamongan");
  public static final String DECIDER = Tokens.ofPerson("lamongan-head");

  private Office() {}

  /** Registers a scheme of a fixed amount that asks for willingness only. */
  public static void scheme(String code, long amount) {
    put(Tokens.of("ministry"), "/schemes/" + code, schemeBody("35.24", amount, null, "[]"))
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
  }

  public static String schemeBody(String area, long amount, @Nullable Long least, String excludes) {
    String amounts =
        List.of(YEAR - 1, YEAR, YEAR + 1).stream()
            .map(
                year ->
                    "{\"year\":%d,\"amount\":%d%s}"
                        .formatted(year, amount, least == null ? "" : ",\"least\":" + least))
            .collect(java.util.stream.Collectors.joining(","));
    return """
    {"name":{"id":"Uji","en":"Test"},"purpose":{"id":"Uji","en":"Test"},"areaCode":"%s",
     "source":"uji","terms":[{"validFrom":"2000-01-01","amounts":[%s],"excludes":%s,
     "criteria":[
       {"code":"WILLING","fact":"WILLING","oneOf":["true"],
        "met":{"id":"Bersedia.","en":"Willing."},"notMet":{"id":"Tidak.","en":"No."},
        "unknown":{"id":"Belum diketahui.","en":"Not known."}}]}]}
    """
        .formatted(area, amounts, excludes);
  }

  public static Map<String, Object> round(String scheme, int quota, long budget) {
    return round(scheme, quota, budget, -100, -80, -20, 20, 60, 80);
  }

  /** A round whose windows begin and end so many days from today. */
  public static Map<String, Object> round(
      String scheme, int quota, long budget, int... windowDays) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("schemeCode", scheme);
    body.put("areaCode", "35.24");
    body.put("year", YEAR);
    body.put("quota", quota);
    body.put("budget", budget);
    body.put(
        "monitoringWindows",
        List.of(
            window(1, windowDays[0], windowDays[1]),
            window(2, windowDays[2], windowDays[3]),
            window(3, windowDays[4], windowDays[5])));
    return body;
  }

  public static Map<String, Object> window(int number, int from, int to) {
    return Map.of(
        "number",
        number,
        "from",
        TODAY.plusDays(from).toString(),
        "to",
        TODAY.plusDays(to).toString());
  }

  public static UUID open(Map<String, Object> round) {
    UUID id = UUID.randomUUID();
    put(VERIFIER, "/rounds/" + id, round).then().statusCode(201);
    return id;
  }

  public static Map<String, Object> proposal(UUID round, FamilyStory family, long amount) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("roundId", round);
    body.put("familyId", family.id());
    body.put("memberId", family.head());
    body.put("willing", true);
    body.put("amount", amount);
    body.put("appliedOn", TODAY.minusDays(140).toString());
    body.put(
        "business",
        Map.of(
            "kind",
            "FOOD",
            "description",
            "Warung nasi",
            "startedOn",
            TODAY.minusDays(400).toString(),
            "need",
            "Kompor",
            "otherCapital",
            500_000));
    return body;
  }

  /** A proposal that a visit has confirmed. */
  public static UUID verified(UUID round, FamilyStory family, long amount) {
    UUID id = UUID.randomUUID();
    put(PROPOSER, "/proposals/" + id, proposal(round, family, amount)).then().statusCode(201);
    verify(id).statusCode(200);
    return id;
  }

  public static ValidatableResponse verify(UUID proposal) {
    return post(
            VERIFIER,
            "/proposals/" + proposal + "/verifications",
            Map.of("visitedOn", TODAY.minusDays(135).toString(), "outcome", "CONFIRMED"))
        .then();
  }

  public static Response approve(UUID proposal) {
    return post(
        DECIDER,
        "/proposals/" + proposal + "/decisions",
        Map.of(
            "outcome",
            "APPROVED",
            "decreeNumber",
            "460/17/UJI",
            "decreeDate",
            TODAY.minusDays(130).toString()));
  }

  /** A grant that is approved. */
  public static UUID approved(UUID round, FamilyStory family, long amount) {
    UUID id = verified(round, family, amount);
    approve(id).then().statusCode(200);
    return id;
  }

  public static Response disburse(UUID grant, long amount, int daysFromToday) {
    return post(
        VERIFIER,
        "/grants/" + grant + "/disbursements",
        Map.of(
            "paidOn",
            TODAY.plusDays(daysFromToday).toString(),
            "amount",
            amount,
            "channel",
            "BANK",
            "reference",
            "SP2D-1"));
  }

  public static Response put(String token, String path, Object body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1" + path);
  }

  public static Response put(String token, String path, Object body, long version) {
    return given()
        .auth()
        .oauth2(token)
        .header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1" + path);
  }

  public static Response post(String token, String path, Object body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1" + path);
  }

  public static Response postIfMatch(String token, String path, Object body, long version) {
    return given()
        .auth()
        .oauth2(token)
        .header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1" + path);
  }

  public static ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).get("/api/v1" + path).then();
  }

  /**
   * Families and their verified proposals by the hundred, straight into the database: the way there
   * is tested elsewhere.
   */
  public static List<UUID> manyVerified(
      String name, UUID round, String scheme, int many, long amount) {
    Databases.execute(
        """
        insert into family (family_id, version, status, area_code, decile, dtsen_version, members,
          told_at)
        select md5(? || n)::uuid, 1, 'ACTIVE', '35.24.01.2001', 2, '2026-Q3',
          jsonb_build_array(jsonb_build_object('memberId', md5('her' || ? || n)::uuid,
            'sex', 'FEMALE', 'birthDate', '1986-07-01', 'relationship', 'HEAD',
            'maritalStatus', 'WIDOWED', 'ownsBusiness', true)), now()
        from generate_series(1, ?) n
        """,
        name,
        name,
        many);
    Databases.execute(
        """
        insert into proposal (id, round_id, scheme_code, year, family_id, member_id, area_code,
          told_at, amount, willing, stated, state, proposed_on, proposed_by, proposed_at,
          verified_by, verified_at, visited_on, version, creation_hash)
        select md5('proposal' || ? || n)::uuid, ?, ?, ?, md5(? || n)::uuid,
          md5('her' || ? || n)::uuid, '35.24.01.2001', now(), ?, true, '{}', 'VERIFIED',
          current_date - 140, 'pengusul', now(), 'lamongan', now(), current_date - 135, 2, ''
        from generate_series(1, ?) n
        """,
        name,
        round,
        scheme,
        YEAR,
        name,
        name,
        amount,
        many);
    return Databases.query(
            "select id from proposal where round_id = ? and state = 'VERIFIED' order by id", round)
        .stream()
        .map(UUID::fromString)
        .toList();
  }
}
