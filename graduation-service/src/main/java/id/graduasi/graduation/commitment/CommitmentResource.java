package id.graduasi.graduation.commitment;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.FACILITATOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;

import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Quarters of commitment verification over HTTP. */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({MINISTRY, PROVINCE_OFFICE, REGENCY_OFFICE, REGENCY_APPROVER, FACILITATOR, AUDITOR})
@Tag(name = "Commitments", description = "School attendance by quarter (verkom)")
public class CommitmentResource {

  private final CommitmentKeeping keeping;
  private final RequestedArea requested;

  CommitmentResource(CommitmentKeeping keeping, RequestedArea requested) {
    this.keeping = keeping;
    this.requested = requested;
  }

  @GET
  @Operation(
      operationId = "listCommitments",
      summary = "Quarters of a family, or of an area: with met=false who does not keep them",
      description = "In the order of area and family.")
  public RestResponse<Page<QuarterView>> list(
      @BeanParam @Valid CommitmentFilter filter,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(keeping.page(filter, requested.of(filter.area), page), uri);
  }

  @GET
  @Path("/{familyId}/{quarter}")
  @Operation(operationId = "getCommitment", summary = "A family's quarter, child by child")
  public RestResponse<CommitmentView> get(
      @RestPath UUID familyId, @RestPath @Parameter(example = "2026-Q3") String quarter) {
    CommitmentView found = keeping.one(familyId, quarter(quarter));
    return Answers.ok(found, found.version());
  }

  @PUT
  @Path("/{familyId}/{quarter}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({FACILITATOR, REGENCY_OFFICE})
  @Operation(
      operationId = "verifyCommitment",
      summary = "Say all that is known of a family's school attendance in a quarter",
      description = "What was known before is replaced; the same again changes nothing.")
  public RestResponse<CommitmentView> verify(
      @RestPath UUID familyId,
      @RestPath @Parameter(example = "2026-Q3") String quarter,
      @NotNull @Valid VerifyCommitment request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    CommitmentKeeping.Kept kept =
        keeping.verify(familyId, quarter(quarter), request, IfMatch.parse(ifMatch));
    CommitmentView view = kept.commitment();
    return kept.created()
        ? Answers.created(
            view, view.version(), "/api/v1/commitments/" + familyId + "/" + view.quarter())
        : Answers.ok(view, view.version());
  }

  private static Quarter quarter(String text) {
    if (!text.matches(Quarter.FORM)) {
      throw new Refused(CommonProblem.NOT_FOUND);
    }
    return Quarter.of(text);
  }
}
