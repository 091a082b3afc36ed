package id.graduasi.registry.rights;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Forgetting over HTTP. */
@Path("/api/v1/retention-runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEM)
@Tag(name = "Rights")
public class RetentionResource {

  private final Retention retention;
  private final RetentionConfig config;
  private final RequestedArea requested;

  RetentionResource(Retention retention, RetentionConfig config, RequestedArea requested) {
    this.retention = retention;
    this.config = config;
    this.requested = requested;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "runRetention",
      summary = "Count or anonymise families whose aid ended long ago",
      description =
          "A dry run unless `dryRun` is false. `graduasi.registry.retention.years` says how long"
              + " ago; unset it is `retention-not-set`.")
  public RetentionView run(@NotNull @Valid RunRetention request) {
    Area area = requested.of(request.area());
    int years = config.years().orElseThrow(() -> new Refused(RightsProblem.RETENTION_NOT_SET));
    boolean dryRun = request.dryRun() == null || request.dryRun();
    return retention.run(area, years, dryRun);
  }
}
