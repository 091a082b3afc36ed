package id.graduasi.registry.family;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.facilitator.Facilitators;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The families of one facilitator. */
@Path("/api/v1/facilitators/{facilitatorId}/families")
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
@Tag(name = "Facilitators")
public class FacilitatorFamiliesResource {

  private final Facilitators facilitators;
  private final FamilyList list;
  private final Reveals reveals;

  FacilitatorFamiliesResource(Facilitators facilitators, FamilyList list, Reveals reveals) {
    this.facilitators = facilitators;
    this.list = list;
    this.reveals = reveals;
  }

  @GET
  @Operation(
      operationId = "listFamiliesOfFacilitator",
      summary = "Families in the register that a facilitator accompanies")
  public RestResponse<Page<FamilyView>> families(
      @RestPath UUID facilitatorId,
      @BeanParam @Valid PageRequest page,
      @RestHeader("X-Purpose") @Nullable String purpose,
      UriInfo uri) {
    if (!facilitators.exists(facilitatorId)) {
      throw new Refused(CommonProblem.NOT_FOUND);
    }
    FamilyFilter filter =
        new FamilyFilter(Area.COUNTRY).facilitator(facilitatorId).status(FamilyStatus.ACTIVE);
    Page<FamilyState> found = list.page(filter, page);
    return Answers.page(
        new Page<>(reveals.views(found.items(), purpose), found.next(), found.total()), uri);
  }
}
