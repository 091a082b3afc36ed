package id.graduasi.registry.entitlement;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Languages;
import id.graduasi.registry.programme.Programme;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Entitlements over HTTP. */
@Path("/api/v1/families")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entitlements", description = "Who counts under which component, and what that brings")
public class EntitlementResource {

  private final Entitlements entitlements;
  private final Languages languages;

  EntitlementResource(Entitlements entitlements, Languages languages) {
    this.entitlements = entitlements;
    this.languages = languages;
  }

  @GET
  @Path("/{familyId}/entitlements")
  @RolesAllowed({
    Roles.MINISTRY,
    Roles.PROVINCE_OFFICE,
    Roles.REGENCY_OFFICE,
    Roles.REGENCY_APPROVER,
    Roles.FACILITATOR,
    Roles.AUDITOR,
    Roles.SYSTEM
  })
  @Operation(
      operationId = "getEntitlements",
      summary = "What a family is entitled to on a day, and why each person counts or not",
      description =
          "Ages and rules are those of the day; the family is as the register holds it now. What is"
              + " left over when a year is divided by its stages is paid at the last one.")
  public EntitlementsView of(
      @RestPath UUID familyId,
      @RestQuery @Nullable @Parameter(description = "Today unless given", example = "2026-10-01")
          LocalDate on,
      @RestQuery
          @Nullable
          @Pattern(regexp = Programme.CODE)
          @Parameter(description = "All programmes unless given", example = "PKH")
          String programme) {
    return entitlements.of(familyId, on, programme, languages.current());
  }
}
