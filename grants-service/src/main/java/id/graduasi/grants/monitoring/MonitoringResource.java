package id.graduasi.grants.monitoring;

import id.graduasi.grants.grant.Visit;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which visits are due, and how the businesses stand. */
@Path("/api/v1/monitoring")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.FACILITATOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
@Tag(name = "Monitoring", description = "Which visits are due, and how the businesses stand")
public class MonitoringResource {

  private final Monitoring monitoring;
  private final RequestedArea requested;

  MonitoringResource(Monitoring monitoring, RequestedArea requested) {
    this.monitoring = monitoring;
    this.requested = requested;
  }

  @GET
  @Operation(
      operationId = "listVisits",
      summary = "Visits that are planned, due, overdue, done or missed today",
      description =
          """
          DUE: the window is open. OVERDUE: it has closed, and the visit can still be made, late.
          MISSED: the next window has opened, thirty days have passed since the last one, or the
          money came after the window; it stays on the list.
          """)
  public RestResponse<Page<MonitoredVisit>> list(
      @BeanParam @Valid MonitoringFilter filter,
      @RestQuery Visit.@Nullable State state,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(monitoring.page(filter, requested.of(filter.area), state, page), uri);
  }

  @GET
  @Path("/summary")
  @Operation(
      operationId = "summariseVisits",
      summary = "How many visits stand how, and how many businesses still run")
  public MonitoringSummary summary(@BeanParam @Valid MonitoringFilter filter) {
    return monitoring.summary(filter, requested.of(filter.area));
  }
}
