package id.graduasi.registry.region;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Regions for everybody who may call at all: what governs from above is readable from below. */
@Path("/api/v1/regions")
@RolesAllowed({
  Roles.MINISTRY,
  Roles.PROVINCE_OFFICE,
  Roles.REGENCY_OFFICE,
  Roles.REGENCY_APPROVER,
  Roles.FACILITATOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
@SecurityRequirement(name = "graduasi")
@Tag(name = "Regions")
public class RegionResource {

  private final Regions regions;

  RegionResource(Regions regions) {
    this.regions = regions;
  }

  @GET
  @Operation(
      operationId = "listRegions",
      summary = "Regions by parent, level or name, in the order of their codes")
  public RestResponse<Page<Region>> list(
      @Parameter(description = "Code of the region above", example = "35.22") @RestQuery
          @Nullable String parent,
      @RestQuery @Nullable RegionLevel level,
      @Parameter(description = "Part of a name, or the beginning of a code", example = "bojonegoro")
          @RestQuery
          @Size(min = 1, max = 100)
          @Nullable String q,
      @Valid @BeanParam PageRequest page,
      @Context UriInfo uri) {
    RegionQuery query = RegionQuery.all();
    if (parent != null) {
      query.parent(require(parent, "parent").code());
    }
    if (level != null) {
      query.level(level);
    }
    if (q != null) {
      query.text(q.strip());
    }
    Long total = page.count ? regions.count(query) : null;
    Cursor.read(page.cursor, 1).ifPresent(cursor -> query.after(cursor.keys().getFirst()));
    List<Region> rows = regions.list(query, page.limit + 1);
    Page<Region> answer = Page.of(rows, page.limit, region -> Cursor.of(region.code()));
    return Answers.page(total == null ? answer : answer.withTotal(total), uri);
  }

  @GET
  @Path("{code}")
  @Operation(operationId = "getRegion", summary = "One region by its dotted or plain code")
  public RestResponse<Region> get(
      @Parameter(description = "Dotted or plain code", example = "35.22.15.1001") @RestPath
          String code) {
    Region region = require(code, "code");
    return Answers.ok(region, region.version());
  }

  private Region require(String code, String field) {
    return regions
        .find(code)
        .orElseThrow(() -> new Refused(RegionProblem.REGION_NOT_FOUND).on(field));
  }
}
