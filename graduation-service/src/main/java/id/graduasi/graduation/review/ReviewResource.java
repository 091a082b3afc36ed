package id.graduasi.graduation.review;

import static id.graduasi.platform.access.Roles.AUDITOR;
import static id.graduasi.platform.access.Roles.FACILITATOR;
import static id.graduasi.platform.access.Roles.MINISTRY;
import static id.graduasi.platform.access.Roles.PROVINCE_OFFICE;
import static id.graduasi.platform.access.Roles.REGENCY_APPROVER;
import static id.graduasi.platform.access.Roles.REGENCY_OFFICE;

import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Idempotent;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Five-year reviews over HTTP. */
@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({MINISTRY, PROVINCE_OFFICE, REGENCY_OFFICE, REGENCY_APPROVER, FACILITATOR, AUDITOR})
@Tag(name = "Reviews", description = "After five years somebody looks; nothing ends by itself")
public class ReviewResource {

  private final ReviewKeeping keeping;
  private final RequestedArea requested;

  ReviewResource(ReviewKeeping keeping, RequestedArea requested) {
    this.keeping = keeping;
    this.requested = requested;
  }

  @GET
  @Path("/five-year")
  @Operation(
      operationId = "listFiveYearReviews",
      summary = "Families that come to five years of PKH",
      description =
          "In the order of area and enrollment. An exempt family is listed with its ground, on the"
              + " day its five years are over.")
  public RestResponse<Page<ReviewView>> list(
      @RestQuery @Parameter(description = "Region code inside the caller's area", example = "35.22")
          @Nullable String area,
      @RestQuery @Parameter(description = "Only those due before this day")
          @Nullable LocalDate dueBefore,
      @RestQuery @Nullable ReviewState state,
      @RestQuery @Nullable UUID facilitatorId,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(
        keeping.page(requested.of(area), dueBefore, state, facilitatorId, page), uri);
  }

  @GET
  @Path("/forecast")
  @Operation(
      operationId = "forecastFiveYearReviews",
      summary = "How many families come to five years, month by month; those exempt apart")
  public Forecast forecast(
      @RestQuery @Parameter(description = "Region code inside the caller's area", example = "35.22")
          @Nullable String area,
      @RestQuery @DefaultValue("12") @Min(1) @Max(120) int months) {
    return keeping.forecast(requested.of(area), months);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getReview", summary = "A review with every outcome so far")
  public RestResponse<ReviewView> get(@RestPath UUID id) {
    ReviewView found = keeping.one(id);
    return Answers.ok(found, found.version());
  }

  @GET
  @Path("/{id}/history")
  @Operation(
      operationId = "getReviewHistory",
      summary = "Who decided a review, when, what and why, the newest first")
  public Page<Entry> history(@RestPath UUID id) {
    return new Page<>(keeping.history(id), null, null);
  }

  @POST
  @Path("/{id}/outcomes")
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @RolesAllowed({REGENCY_OFFICE, REGENCY_APPROVER})
  @Operation(
      operationId = "decideReview",
      summary = "Say what becomes of a family after five years",
      description =
          "It continues, is helped towards its own income, or an open graduation case decides. The"
              + " aid goes on in any case: only a case and the registry end it.")
  public RestResponse<ReviewView> decide(
      @RestPath UUID id,
      @NotNull @Valid DecideReview request,
      @RestHeader("If-Match") @Nullable String ifMatch) {
    ReviewView after = keeping.decide(id, request, IfMatch.parse(ifMatch));
    return Answers.ok(after, after.version());
  }
}
