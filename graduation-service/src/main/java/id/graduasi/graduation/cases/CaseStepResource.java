package id.graduasi.graduation.cases;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The steps of a case, in their order; a step out of turn is refused with the one that is due. */
@Path("/api/v1/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
public class CaseStepResource {

  private static final String IF_MATCH = "If-Match";

  private final CaseWork work;

  CaseStepResource(CaseWork work) {
    this.work = work;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/field-checks")
  @Idempotent
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE})
  @Operation(operationId = "addFieldCheck", summary = "Step 1: a home visit and what it found")
  public RestResponse<CaseView> fieldCheck(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull FieldCheck check) {
    return answer(work.fieldCheck(id, IfMatch.parse(ifMatch), check));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/statements")
  @Idempotent
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE})
  @Operation(
      operationId = "addStatement",
      summary = "Step 2: an adult member of the family signs that it leaves of its own will")
  public RestResponse<CaseView> statement(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull SignedStatement statement) {
    return answer(work.sign(id, IfMatch.parse(ifMatch), statement));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/village-deliberations")
  @Idempotent
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE})
  @Operation(
      operationId = "addVillageDeliberation",
      summary = "Step 3: the village or ward deliberates; REJECTED ends the case")
  public RestResponse<CaseView> deliberation(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull VillageDeliberation deliberation) {
    return answer(work.deliberate(id, IfMatch.parse(ifMatch), deliberation));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/verifications")
  @Idempotent
  @RolesAllowed(Roles.REGENCY_OFFICE)
  @Operation(
      operationId = "addVerification",
      summary = "Step 4: the office verifies; RETURNED begins again at the field check")
  public RestResponse<CaseView> verification(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Verification verification) {
    return answer(work.verify(id, IfMatch.parse(ifMatch), verification));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/decisions")
  @Idempotent
  @RolesAllowed(Roles.REGENCY_APPROVER)
  @Operation(
      operationId = "addDecision",
      summary = "Step 5: a person decides by decree; a day that has come takes effect at once")
  public RestResponse<CaseView> decision(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Decision decision) {
    return answer(work.decide(id, IfMatch.parse(ifMatch), decision));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/withdrawals")
  @Idempotent
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE, Roles.REGENCY_APPROVER})
  @Operation(
      operationId = "withdrawCase",
      summary = "Take a case back, at any step before it is effective")
  public RestResponse<CaseView> withdrawal(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Withdrawal withdrawal) {
    return answer(work.withdraw(id, IfMatch.parse(ifMatch), withdrawal));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/contradiction-acknowledgements")
  @Idempotent
  @RolesAllowed({Roles.REGENCY_OFFICE, Roles.REGENCY_APPROVER})
  @Operation(
      operationId = "acknowledgeContradiction",
      summary = "Say why a contradiction with the registry may stand",
      description = "It leaves the list of contradicted cases; a new contradiction comes back.")
  public RestResponse<CaseView> acknowledgement(
      @RestPath UUID id,
      @RestHeader(IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Acknowledgement acknowledgement) {
    return answer(work.acknowledge(id, IfMatch.parse(ifMatch), acknowledgement));
  }

  private static RestResponse<CaseView> answer(CaseView changed) {
    return Answers.ok(changed, changed.version());
  }
}
