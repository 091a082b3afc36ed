package id.graduasi.registry.duplicate;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Languages;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Duplicates over HTTP. */
@Path("/api/v1/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({MINISTRY, PROVINCE_OFFICE, REGENCY_OFFICE, REGENCY_APPROVER, AUDITOR, SYSTEM})
@Tag(name = "Duplicates", description = "People who may stand in the register twice")
public class DuplicateResource {

  private final Duplicates duplicates;
  private final DuplicateDecisions decisions;
  private final RequestedArea requested;
  private final Languages languages;

  DuplicateResource(
      Duplicates duplicates,
      DuplicateDecisions decisions,
      RequestedArea requested,
      Languages languages) {
    this.duplicates = duplicates;
    this.decisions = decisions;
    this.requested = requested;
    this.languages = languages;
  }

  @GET
  @Operation(
      operationId = "listDuplicates",
      summary = "Certain and likely duplicates of an area",
      description =
          "In the order of area and id. A pair is shown to who may see both people. Certain ones"
              + " are those whose NIK was refused; they are cleared as issues.")
  public RestResponse<Page<DuplicateView>> list(
      @RestQuery @Nullable @Parameter(description = "A region code", example = "35.22") String area,
      @RestQuery @Nullable DuplicateState state,
      @RestQuery @Nullable Certainty certainty,
      @BeanParam @Valid PageRequest request,
      @Context UriInfo uri) {
    Area within = requested.of(area);
    List<DuplicateView> rows =
        duplicates.page(
            within,
            state,
            certainty,
            Cursor.read(request.cursor, 2),
            request.limit,
            languages.current());
    Page<DuplicateView> page =
        Page.of(rows, request.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return Answers.page(
        request.count ? page.withTotal(duplicates.count(within, state, certainty)) : page, uri);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getDuplicate", summary = "One pair, side by side")
  public RestResponse<DuplicateView> get(@RestPath UUID id) {
    return answer(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/decisions")
  @Idempotent
  @RolesAllowed(REGENCY_APPROVER)
  @Operation(
      operationId = "decideDuplicate",
      summary = "Decide whether two people are one",
      description =
          "A person decides. DIFFERENT is remembered and the pair never proposed again. SAME"
              + " merges both families into the one that is named, with their enrollments.")
  public RestResponse<DuplicateView> decide(
      @RestPath UUID id,
      @NotNull @Valid DecideDuplicate request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    decisions.decide(id, request, IfMatch.parse(ifMatch));
    return answer(id);
  }

  private RestResponse<DuplicateView> answer(UUID id) {
    DuplicateView view =
        duplicates
            .find(id, languages.current())
            .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    return Answers.ok(view, view.version());
  }
}
