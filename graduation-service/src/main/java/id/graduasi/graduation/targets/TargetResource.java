package id.graduasi.graduation.targets;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.FACILITATOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;

import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Targets over HTTP. */
@Path("/api/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({MINISTRY, PROVINCE_OFFICE, REGENCY_OFFICE, REGENCY_APPROVER, FACILITATOR, AUDITOR})
@Tag(name = "Targets", description = "What is asked of facilitators in a year, and reached")
public class TargetResource {

  private static final int EARLIEST = 2007;
  private static final int LATEST = 2100;

  private final TargetKeeping keeping;
  private final RequestedArea requested;

  TargetResource(TargetKeeping keeping, RequestedArea requested) {
    this.keeping = keeping;
    this.requested = requested;
  }

  @GET
  @Operation(
      operationId = "getTargets",
      summary = "Target, reached, behind and the pipeline of an area and of each facilitator",
      description =
          "Facilitators of PKH who belong to the area and worked in the year, in the order of area"
              + " and id; a facilitator sees the own line. A graduation counts where and for whom"
              + " it took effect.")
  public TargetsView list(
      @RestQuery @Parameter(description = "Region code inside the caller's area", example = "35.22")
          @Nullable String area,
      @RestQuery @Min(EARLIEST) @Max(LATEST) @Parameter(description = "This year unless given")
          @Nullable Integer year,
      @BeanParam @Valid PageRequest page) {
    return keeping.of(requested.of(area), year, page);
  }

  @GET
  @Path("/{facilitatorId}/{year}")
  @Operation(
      operationId = "getTarget",
      summary = "What an office asks of a facilitator in a year, if not the default")
  public RestResponse<TargetView> get(
      @RestPath UUID facilitatorId, @RestPath @Min(EARLIEST) @Max(LATEST) int year) {
    TargetView found = keeping.one(facilitatorId, year);
    return Answers.ok(found, found.version());
  }

  @PUT
  @Path("/{facilitatorId}/{year}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(REGENCY_OFFICE)
  @Operation(
      operationId = "setTarget",
      summary = "Ask a facilitator for another number than the default of ten")
  public RestResponse<TargetView> set(
      @RestPath UUID facilitatorId,
      @RestPath @Min(EARLIEST) @Max(LATEST) int year,
      @NotNull @Valid SetTarget request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    TargetKeeping.Kept kept = keeping.set(facilitatorId, year, request, IfMatch.parse(ifMatch));
    TargetView view = kept.target();
    return kept.created()
        ? Answers.created(view, view.version(), "/api/v1/targets/" + facilitatorId + "/" + year)
        : Answers.ok(view, view.version());
  }
}
