package id.graduasi.registry.quality;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.FACILITATOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;
import static id.graduasi.platform.access.Roles.SYSTEM;

import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Languages;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The queue of issues over HTTP. */
@Path("/api/v1/data-quality/issues")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  MINISTRY,
  PROVINCE_OFFICE,
  REGENCY_OFFICE,
  REGENCY_APPROVER,
  FACILITATOR,
  AUDITOR,
  SYSTEM
})
@Tag(name = "Data quality", description = "What is wrong or asks for a look, and what became of it")
public class QualityResource {

  private final IssueQueue queue;
  private final RequestedArea requested;
  private final Languages languages;

  QualityResource(IssueQueue queue, RequestedArea requested, Languages languages) {
    this.queue = queue;
    this.requested = requested;
    this.languages = languages;
  }

  @GET
  @Operation(
      operationId = "listQualityIssues",
      summary = "Issues of an area",
      description =
          "In the order of area and id. A facilitator sees those of the own families. Each says"
              + " what is wrong and what to do, in the language of `Accept-Language`.")
  public RestResponse<Page<IssueView>> list(
      @RestQuery @Nullable @Parameter(description = "A region code", example = "35.22") String area,
      @RestQuery @Nullable IssueKind kind,
      @RestQuery @Nullable IssueState state,
      @RestQuery @Nullable UUID familyId,
      @RestQuery @Nullable @Parameter(description = "The `sub` of who looks at it", example = "ani")
          String assignee,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    IssueFilter filter =
        new IssueFilter(requested.of(area))
            .kind(kind)
            .state(state)
            .family(familyId)
            .assignee(assignee);
    Page<Issue> found = queue.page(filter, page);
    List<IssueView> items = found.items().stream().map(this::view).toList();
    return Answers.page(new Page<>(items, found.next(), found.total()), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getQualityIssue", summary = "One issue")
  public RestResponse<IssueView> get(@RestPath UUID id) {
    return answer(queue.one(id));
  }

  @GET
  @Path("/{id}/history")
  @Operation(
      operationId = "getQualityIssueHistory",
      summary = "Who found, took and ended it, when and why",
      description = "The newest first.")
  public Trail history(@RestPath UUID id) {
    return new Trail(queue.history(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/assignments")
  @Idempotent
  @RolesAllowed({REGENCY_OFFICE, SYSTEM})
  @Operation(operationId = "assignQualityIssue", summary = "Give an issue to somebody")
  public RestResponse<IssueView> assign(
      @RestPath UUID id,
      @NotNull @Valid AssignIssue request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    return answer(queue.assign(id, request, IfMatch.parse(ifMatch)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/resolutions")
  @Idempotent
  @RolesAllowed({REGENCY_OFFICE, SYSTEM})
  @Operation(
      operationId = "resolveQualityIssue",
      summary = "End an issue",
      description =
          "ACCEPTED and NOT_AN_ERROR are remembered: what detection found stays quiet while its"
              + " details are the same. FIXED is found again if it was not.")
  public RestResponse<IssueView> resolve(
      @RestPath UUID id,
      @NotNull @Valid ResolveIssue request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    return answer(queue.resolve(id, request, IfMatch.parse(ifMatch)));
  }

  private RestResponse<IssueView> answer(Issue issue) {
    return Answers.ok(view(issue), issue.version());
  }

  private IssueView view(Issue issue) {
    return IssueView.of(issue, languages.current());
  }

  /** An issue's trail. */
  @Schema(name = "QualityIssueHistory")
  record Trail(List<Entry> items) {}
}
