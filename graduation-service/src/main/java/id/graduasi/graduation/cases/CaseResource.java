package id.graduasi.graduation.cases;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
import id.graduasi.platform.access.Area;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Cases: opening, looking at them, and their history. */
@Path("/api/v1/cases")
@Tag(name = "Cases", description = "How a family leaves the programme, step by step")
public class CaseResource {

  private final CaseWork work;
  private final Cases cases;
  private final Journal journal;
  private final RequestedArea requested;

  CaseResource(CaseWork work, Cases cases, Journal journal, RequestedArea requested) {
    this.work = work;
    this.cases = cases;
    this.journal = journal;
    this.requested = requested;
  }

  @POST
  @Idempotent
  @RolesAllowed({Roles.FACILITATOR, Roles.REGENCY_OFFICE})
  @Operation(
      operationId = "openCase",
      summary = "Put a family forward for graduation",
      description = "The family has a PKH enrollment, active or suspended, and no other open case.")
  public RestResponse<CaseView> open(@Valid @NotNull OpenCase request) {
    CaseView opened = work.open(request);
    return Answers.created(opened, opened.version(), "/api/v1/cases/" + opened.id());
  }

  @GET
  @Transactional
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
      @BeanParam CaseFilter filter, @BeanParam @Valid PageRequest page, UriInfo uri) {
    Area area = requested.of(filter.area);
    List<CaseView> found =
        cases.list(filter, area, Cursor.read(page.cursor, 2), page.limit + 1).stream()
            .map(CaseView::of)
            .toList();
    Page<CaseView> answer =
        Page.of(found, page.limit, last -> Cursor.of(last.areaCode(), last.id()));
    return Answers.page(page.count ? answer.withTotal(cases.count(filter, area)) : answer, uri);
  }

  @GET
  @Path("/{id}")
  @Transactional
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
    CaseView found = CaseView.of(cases.require(id));
    return Answers.ok(found, found.version());
  }

  @GET
  @Path("/{id}/history")
  @Transactional
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
    GraduationCase found = cases.require(id);
    List<Entry> entries =
        journal.history(found.familyId.toString(), CaseFacts.TOPIC).stream()
            .filter(entry -> found.firstVersion <= entry.version())
            .filter(entry -> entry.version() <= found.version)
            .toList();
    return new Page<>(entries, null, null);
  }
}
