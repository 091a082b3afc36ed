package id.graduasi.graduation;

import static io.restassured.RestAssured.given;

import id.graduasi.platform.testkit.infra.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls the service as one of the demo clients; the approver has signed in as a person. */
public final class Api {

  public static final String OFFICE = "bojonegoro";
  public static final String HEAD = "bojonegoro-head";
  public static final String FACILITATOR = "bojonegoro-facilitator";
  public static final String NEIGHBOUR = "lamongan";

  private Api() {}

  public static RequestSpecification as(String client) {
    String token = client.endsWith("-head") ? Tokens.ofPerson(client) : Tokens.of(client);
    return given().auth().oauth2(token).header("Accept-Language", "en");
  }

  public static ValidatableResponse post(String client, String path, String body) {
    return as(client).contentType("application/json").body(body).post("/api/v1" + path).then();
  }

  public static ValidatableResponse get(String client, String path) {
    return as(client).get("/api/v1" + path).then();
  }

  public static UUID open(KnownTestFamily family, String client) {
    String id = post(client, "/cases", opening(family)).statusCode(201).extract().path("id");
    return UUID.fromString(id);
  }

  public static String opening(KnownTestFamily family) {
    return """
        {"familyId": "%s", "kind": "INDEPENDENT", "reason": "Usaha berjalan"}"""
        .formatted(family.id());
  }

  public static ValidatableResponse fieldCheck(UUID id, String recommendation) {
    return post(
        FACILITATOR,
        "/cases/" + id + "/field-checks",
        """
        {"visitedOn": "2026-03-02", "findings": "Warung ramai", "recommendation": "%s"}"""
            .formatted(recommendation));
  }

  public static ValidatableResponse sign(UUID id, UUID member) {
    return post(
        FACILITATOR,
        "/cases/" + id + "/statements",
        """
        {"signedOn": "2026-03-05", "signedBy": "%s", "documentReference": "SP/1"}"""
            .formatted(member));
  }

  public static ValidatableResponse deliberate(UUID id, String outcome) {
    return post(
        FACILITATOR,
        "/cases/" + id + "/village-deliberations",
        """
        {"heldOn": "2026-03-10", "outcome": "%s", "minutesReference": "BA-1"}"""
            .formatted(outcome));
  }

  public static ValidatableResponse verify(UUID id, String client, String body) {
    return post(client, "/cases/" + id + "/verifications", body);
  }

  public static ValidatableResponse decide(UUID id, String client, String rest) {
    return post(
        client,
        "/cases/" + id + "/decisions",
        """
        {"outcome": "APPROVED", "decreeNumber": "400.9/12/2026", "decreeDate": "2026-03-20",
         "reason": "Mandiri"%s}"""
            .formatted(rest));
  }

  /** The way of a case up to the decision. */
  public static UUID verified(KnownTestFamily family) {
    UUID id = open(family, FACILITATOR);
    fieldCheck(id, "GRADUATE").statusCode(200);
    sign(id, family.mother()).statusCode(200);
    deliberate(id, "SUPPORTED").statusCode(200);
    verify(id, OFFICE, "{\"outcome\": \"CONFIRMED\"}").statusCode(200);
    return id;
  }
}
