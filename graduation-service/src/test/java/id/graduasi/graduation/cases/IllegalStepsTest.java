package id.graduasi.graduation.cases;

import static org.hamcrest.Matchers.equalTo;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Over HTTP, once for each action; every pair stands in {@link CaseTransitionsTest}. */
@ServiceTest
class IllegalStepsTest {

  @Test
  void whatIsNotDueIsRefusedAtTheBeginningAndAtTheEnd() {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID opened = Api.open(KnownTestFamily.arrived(), Api.FACILITATOR);
    UUID effective = Told.effective(family);

    for (String step :
        List.of("statements", "village-deliberations", "verifications", "decisions")) {
      take(opened, step, family, 409, "step-out-of-order", "field-checks");
    }
    take(opened, "objections", family, 409, "nothing-to-object-to", null);
    take(opened, "aftercare-visits", family, 409, "no-aftercare", null);
    take(opened, "contradiction-acknowledgements", family, 409, "not-contradicted", null);
    for (String step :
        List.of(
            "field-checks", "statements", "village-deliberations", "verifications", "decisions")) {
      take(effective, step, family, 409, "step-out-of-order", null);
    }
    take(effective, "withdrawals", family, 409, "case-ended", null);
    Api.get(Api.OFFICE, "/cases/" + opened).body("version", equalTo(1));
    Api.get(Api.OFFICE, "/cases/" + effective).body("version", equalTo(8));
  }

  private static void take(
      UUID id, String step, KnownTestFamily family, int status, String code, String due) {
    String client =
        Map.of("decisions", Api.HEAD, "verifications", Api.OFFICE, "objections", Api.OFFICE)
            .getOrDefault(step, step.startsWith("contra") ? Api.OFFICE : Api.FACILITATOR);
    String body =
        switch (step) {
          case "field-checks" ->
              "{\"visitedOn\": \"2026-03-02\", \"findings\": \"x\","
                  + " \"recommendation\": \"GRADUATE\"}";
          case "statements" ->
              "{\"signedOn\": \"2026-03-05\", \"documentReference\": \"x\", \"signedBy\": \"%s\"}"
                  .formatted(family.mother());
          case "village-deliberations" ->
              "{\"heldOn\": \"2026-03-10\", \"outcome\": \"SUPPORTED\","
                  + " \"minutesReference\": \"x\"}";
          case "verifications" -> "{\"outcome\": \"CONFIRMED\"}";
          case "decisions" ->
              "{\"outcome\": \"APPROVED\", \"decreeNumber\": \"1\", \"reason\": \"x\","
                  + " \"decreeDate\": \"2026-03-20\"}";
          case "aftercare-visits" ->
              "{\"visitedOn\": \"2026-09-12\", \"situation\": \"STABLE\", \"findings\": \"x\"}";
          default -> "{\"reason\": \"x\"}";
        };
    Api.post(client, "/cases/" + id + "/" + step, body)
        .statusCode(status)
        .body("code", equalTo(code))
        .body("dueStep", equalTo(due));
  }
}
