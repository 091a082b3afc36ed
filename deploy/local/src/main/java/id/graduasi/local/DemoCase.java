package id.graduasi.local;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.local.demo.Graduate;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * One family's way out of the programme, step by step, as people walk it: opened and led by the
 * office, verified by somebody else there, decided by its head. A case that an earlier start has
 * left half-way goes on at the step that is due.
 */
final class DemoCase {
  private static final String FAMILY_LOOKUPS = "/api/v1/families/lookups";
  private static final String CASES = "/api/v1/cases";
  private static final String DUE_STEP = "dueStep";

  private final Api api;
  private final String office;
  private final Graduate graduate;

  /**
   * @param office the demo client of the regency; the others' names begin with it
   */
  DemoCase(Api api, String office, Graduate graduate) {
    this.api = api;
    this.office = office;
    this.graduate = graduate;
  }

  /**
   * Returns when the case is decided; from then on the registry and the case go on by themselves.
   */
  void walk() throws IOException, InterruptedException {
    JsonNode family =
        api.post(Service.REGISTRY, FAMILY_LOOKUPS, office, Map.of("kk", graduate.card()))
            .path("items")
            .path(0);
    JsonNode held = opened(family.path("id").asText());
    while (!held.path(DUE_STEP).isNull()) {
      held = take(held, family);
    }
  }

  private JsonNode opened(String familyId) throws IOException, InterruptedException {
    Map<String, String> opening =
        Map.of(
            "familyId", familyId,
            "kind", "INDEPENDENT",
            "reason", "Peragaan: usaha keluarga berjalan");
    return OnItsWay.await(
        () -> {
          try {
            return api.post(Service.GRADUATION, CASES, office, opening);
          } catch (Refusal refusal) {
            return earlier(familyId).orElseThrow(() -> refusal);
          }
        });
  }

  private Optional<JsonNode> earlier(String familyId) throws IOException, InterruptedException {
    JsonNode found =
        api.get(Service.GRADUATION, CASES + "?limit=1&familyId=" + familyId, office).path("items");
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  private JsonNode take(JsonNode held, JsonNode family) throws IOException, InterruptedException {
    String step = held.path(DUE_STEP).asText();
    return switch (step) {
      case "field-checks" ->
          step(
              held,
              office,
              Map.of(
                  "visitedOn", graduate.visited().toString(),
                  "findings", "Peragaan: rumah layak, usaha berjalan",
                  "recommendation", "GRADUATE"));
      case "statements" ->
          step(
              held,
              office,
              Map.of(
                  "signedOn", graduate.signed().toString(),
                  "signedBy", head(family),
                  "documentReference", "SP/PERAGAAN/" + graduate.signed()));
      case "village-deliberations" ->
          step(
              held,
              office,
              Map.of(
                  "heldOn",
                  graduate.deliberated().toString(),
                  "outcome",
                  "SUPPORTED",
                  "minutesReference",
                  "BA/PERAGAAN/" + graduate.deliberated()));
      case "verifications" ->
          step(
              held,
              office + "-verifier",
              Map.of("outcome", "CONFIRMED", "note", "Peragaan: berkas lengkap"));
      case "decisions" ->
          step(
              held,
              office + "-head",
              Map.of(
                  "outcome",
                  "APPROVED",
                  "decreeNumber",
                  "SK/PERAGAAN/" + graduate.decreed(),
                  "decreeDate",
                  graduate.decreed().toString(),
                  "reason",
                  "Peragaan: keluarga sudah mandiri",
                  "effectiveOn",
                  graduate.on().toString()));
      default -> throw new Trouble("A case waits for a step that the demo does not know: " + step);
    };
  }

  private JsonNode step(JsonNode held, String client, Map<String, String> body)
      throws IOException, InterruptedException {
    String path = CASES + "/" + held.path("id").asText() + "/" + held.path(DUE_STEP).asText();
    return api.post(Service.GRADUATION, path, client, body);
  }

  private static String head(JsonNode family) {
    for (JsonNode member : family.path("members")) {
      if (member.path("relationship").asText().equals("HEAD")) {
        return member.path("id").asText();
      }
    }
    throw new Trouble("A family of the demonstration has no head.");
  }
}
