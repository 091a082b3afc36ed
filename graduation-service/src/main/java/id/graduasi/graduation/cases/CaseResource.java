package id.graduasi.graduation.cases;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Cases: opening, looking at them, and their history. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "How a family leaves the programme, step by step")
public class CaseResource {

  private final CaseWork work;
  private final CaseReading reading;
  private final RequestedArea requested;

  CaseResource(CaseWork work, CaseReading reading, RequestedArea requested) {
    this.work = work;
    this.reading = reading;
    this.requested = requested;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE})
  @Operation(
      operationId = "openCase",
      summary = "Put a family forward for graduation",
      description = "The family has a PKH enrollment, active or suspended, and no other open case.")
  @APIResponseSchema(
      value = CaseView.class,
      responseCode = "201",
      responseDescription = "The case, at its first step")
  public RestResponse<CaseView> open(@Valid @NotNull OpenCase request) {
    CaseView opened = work.open(request);
    return Answers.created(opened, opened.version(), "/api/v1/cases/" + opened.id());
  }

  @GET
  @RolesAllowed({
    Roles.MINISTRY,
    Roles.PROVINCE_OFFICE,
    Roles.REGENCY_OFFICE,
    Roles.REGENCY_APPROVER,
    Roles.FACILITATOR,
    Roles.AUDITOR
  })
  @Operation(operationId = "listCases", summary = "Cases of an area, a family or a facilitator")
  public RestResponse<Page<CaseView>> list(
      @BeanParam CaseFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
    return Answers.page(reading.page(filter, requested.of(filter.area), page), uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.MINISTRY,
    Roles.PROVINCE_OFFICE,
    Roles.REGENCY_OFFICE,
    Roles.REGENCY_APPROVER,
    Roles.FACILITATOR,
    Roles.AUDITOR
  })
  @Operation(operationId = "getCase", summary = "A case with every step it has taken")
  public RestResponse<CaseView> get(@RestPath UUID id) {
    CaseView found = reading.one(id);
    return Answers.ok(found, found.version());
  }

  @GET
  @Path("/{id}/history")
  @RolesAllowed({
    Roles.MINISTRY,
    Roles.PROVINCE_OFFICE,
    Roles.REGENCY_OFFICE,
    Roles.REGENCY_APPROVER,
    Roles.FACILITATOR,
    Roles.AUDITOR
  })
  @Operation(
      operationId = "getCaseHistory",
      summary = "Who changed a case, when, what and why, the newest first")
  public Page<Entry> history(@RestPath UUID id) {
    return new Page<>(reading.history(id), null, null);
  }
}
