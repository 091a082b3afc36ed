package id.graduasi.grants.eligibility;

import id.graduasi.grants.Days;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Languages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers whether a person may receive a grant; stores nothing. */
@Path("/api/v1/eligibility-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.FACILITATOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
@Tag(name = "Eligibility", description = "Who may receive a grant, and why not")
public class EligibilityResource {

  private final EligibilityChecks checks;
  private final Languages languages;
  private final Days days;

  EligibilityResource(EligibilityChecks checks, Languages languages, Days days) {
    this.checks = checks;
    this.languages = languages;
    this.days = days;
  }

  @POST
  @Operation(
      operationId = "checkEligibility",
      summary = "Check a person against a scheme, criterion by criterion",
      description =
          """
          Every criterion is answered with what is so, what is required and a sentence; a fact that
          is not known is not met. Two criteria follow from other grants: one grant a person, scheme
          and year, and none beside an excluded scheme. Nothing is stored and nobody is refused by it: people decide.
          A family whose facts have not arrived yet is answered by 404 `family-not-known` with
          `Retry-After`; so is a family outside the caller's area.
          """)
  @APIResponse(
      responseCode = "200",
      description = "The verdict",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EligibilityView.class),
              examples = @ExampleObject(name = "tooOld", value = Examples.TOO_OLD)))
  public EligibilityView check(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = CheckEligibility.class),
                      examples = @ExampleObject(name = "krtp", value = Examples.CHECK)))
          @NotNull
          @Valid
          CheckEligibility request) {
    LocalDate today = days.today();
    Verdict verdict =
        checks.judge(
            new Question(
                request.schemeCode(),
                request.familyId(),
                request.memberId(),
                request.willing(),
                request.stated(),
                today,
                today.getYear()));
    return EligibilityView.of(verdict, today, languages.current());
  }
}
