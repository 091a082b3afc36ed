package id.graduasi.registry.family;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Families: lists, searches, look-ups, history. */
@Path("/api/v1/families")
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
@Tag(name = "Families")
public class FamiliesResource {

  private final FamilyList list;
  private final Families families;
  private final Reveals reveals;
  private final Journal journal;
  private final RequestedArea area;

  FamiliesResource(
      FamilyList list, Families families, Reveals reveals, Journal journal, RequestedArea area) {
    this.list = list;
    this.families = families;
    this.reveals = reveals;
    this.journal = journal;
    this.area = area;
  }

  @GET
  @Operation(operationId = "listFamilies", summary = "List families of an area")
  public RestResponse<Page<FamilyView>> list(
      @RestQuery("area") @Nullable String areaCode,
      @RestQuery @Nullable String programme,
      @RestQuery @Nullable FamilyStatus status,
      @RestQuery @Min(1) @Max(10) @Nullable Integer decile,
      @RestQuery @Nullable UUID facilitatorId,
      @RestQuery @Nullable String familyNumber,
      @RestQuery @Nullable Instant updatedSince,
      @BeanParam @Valid PageRequest page,
      @RestHeader("X-Purpose") @Nullable String purpose,
      UriInfo uri) {
    FamilyFilter filter =
        new FamilyFilter(area.of(areaCode))
            .programme(programme)
            .status(status)
            .decile(decile)
            .facilitator(facilitatorId)
            .number(familyNumber)
            .updatedSince(updatedSince);
    return Answers.page(views(list.page(filter, page), purpose), uri);
  }

  @POST
  @Path("/searches")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "searchFamilies", summary = "Search families by a person's name")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = FamilySearch.class),
              examples = @ExampleObject(name = "name", value = FamilyExamples.SEARCH)))
  public RestResponse<Page<FamilyView>> search(
      @RestQuery("area") @Nullable String areaCode,
      @BeanParam @Valid PageRequest page,
      @RestHeader("X-Purpose") @Nullable String purpose,
      UriInfo uri,
      @NotNull @Valid FamilySearch search) {
    FamilyFilter filter =
        new FamilyFilter(area.of(areaCode)).person(search.name().strip(), search.birthDate());
    return Answers.page(views(list.page(filter, page), purpose), uri);
  }

  @POST
  @Path("/lookups")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "lookUpFamily",
      summary = "Find the family of a NIK or a family card number, or up to 1000 by their ids",
      description =
          "Families outside the caller's area are left out. With `X-Purpose` identifiers are whole,"
              + " and each family shown is a row of the access log.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = FamilyLookup.class),
              examples = {
                @ExampleObject(name = "nik", value = FamilyExamples.LOOKUP),
                @ExampleObject(name = "familyIds", value = FamilyExamples.LOOKUP_OF_MANY)
              }))
  public Page<FamilyView> lookup(
      @RestHeader("X-Purpose") @Nullable String purpose, @NotNull @Valid FamilyLookup lookup) {
    return new Page<>(reveals.views(list.lookup(lookup), purpose), null, null);
  }

  @GET
  @Path("/export")
  @Produces({FamilyExport.NDJSON, FamilyExport.CSV})
  @Operation(
      operationId = "exportFamilies",
      summary = "All families of an area as a stream, identifiers masked",
      description =
          "NDJSON holds a family a line; CSV a person a line. Constant memory, whatever the size.")
  @APIResponse(
      responseCode = "200",
      description = "One family or person a line, in the order of area and id",
      content = {
        @Content(
            mediaType = FamilyExport.NDJSON,
            schema = @Schema(implementation = FamilyView.class)),
        @Content(mediaType = FamilyExport.CSV, schema = @Schema(type = SchemaType.STRING))
      })
  public FamilyExport export(
      @RestQuery("area") @Nullable String areaCode,
      @RestQuery @Nullable String programme,
      @RestQuery @Nullable FamilyStatus status,
      @RestQuery @Min(1) @Max(10) @Nullable Integer decile,
      @RestQuery @Nullable UUID facilitatorId,
      @RestQuery @Nullable Instant updatedSince) {
    return new FamilyExport(
        new FamilyFilter(area.of(areaCode))
            .programme(programme)
            .status(status)
            .decile(decile)
            .facilitator(facilitatorId)
            .updatedSince(updatedSince));
  }

  @GET
  @Path("/{familyId}/history")
  @Operation(
      operationId = "getFamilyHistory",
      summary = "Who changed a family, when, what and why",
      description = "The family's own entries and those of its enrollments, the newest first.")
  public History history(@RestPath UUID familyId) {
    if (families.find(familyId).isEmpty()) {
      throw new Refused(FamilyProblem.FAMILY_NOT_FOUND);
    }
    return new History(
        journal.history(familyId.toString(), FamilyFact.TOPIC, "registry.enrollment"));
  }

  private Page<FamilyView> views(Page<FamilyState> page, @Nullable String purpose) {
    return new Page<>(reveals.views(page.items(), purpose), page.next(), page.total());
  }

  /** An aggregate's history, the newest entry first. */
  @Schema(name = "History")
  public record History(List<Entry> items) {}
}
