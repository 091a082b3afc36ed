package id.graduasi.graduation.candidate;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom to visit first. */
@Path("/api/v1/candidates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.FACILITATOR,
  Roles.AUDITOR
})
@Tag(name = "Candidates", description = "The families nearest to graduation, with reasons")
public class CandidateResource {

  private final Candidates candidates;
  private final RequestedArea requested;

  CandidateResource(Candidates candidates, RequestedArea requested) {
    this.candidates = candidates;
    this.requested = requested;
  }

  @GET
  @Operation(
      operationId = "listCandidates",
      summary = "Families ranked by the active model, READY before NEAR",
      description =
          "Each family's newest assessment by the active model; only families that are enrolled and"
              + " have no open case. A facilitator sees the own families.")
  public RestResponse<Page<CandidateView>> list(
      @BeanParam CandidateFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
    return Answers.page(candidates.page(filter, requested.of(filter.area), page), uri);
  }
}
