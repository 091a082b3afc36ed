package id.graduasi.grants.payment;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.EventStream;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.RequestedArea;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Files of bank answers that came in, and how far each has come. */
@Path("/api/v1/payment-results")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.REGENCY_OFFICE, Roles.SYSTEM})
@Tag(name = "Payments")
public class PaymentImportResource {

  private static final Duration EVERY = Duration.ofMillis(400);

  private final PaymentImports imports;
  private final RefusalList refusals;
  private final EventStream events;
  private final RequestedArea requested;
  private final Languages languages;

  PaymentImportResource(
      PaymentImports imports,
      RefusalList refusals,
      EventStream events,
      RequestedArea requested,
      Languages languages) {
    this.imports = imports;
    this.refusals = refusals;
    this.events = events;
    this.requested = requested;
    this.languages = languages;
  }

  @GET
  @Operation(operationId = "listPaymentResults", summary = "Files, the newest first")
  public RestResponse<Page<PaymentImportView>> list(
      @RestQuery @Parameter(description = "Region code inside the caller's area", example = "35.24")
          @Nullable String area,
      @RestQuery @Nullable UUID roundId,
      @BeanParam @Valid PageRequest page,
      @Context UriInfo uri) {
    return Answers.page(imports.page(requested.of(area), roundId, page), uri);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getPaymentResults", summary = "How far a file has come")
  public PaymentImportView get(@RestPath UUID id) {
    return imports.one(id);
  }

  @GET
  @Blocking
  @Path("/{id}/progress")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "followPaymentResults",
      summary = "How a file goes on, as Server-Sent Events until it ends")
  @APIResponse(
      responseCode = "200",
      description = "The data of each event is the file; the last one says that it ended",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = PaymentImportView.class)))
  public Multi<PaymentImportView> progress(@RestPath UUID id) {
    imports.one(id);
    return events.of(EVERY, () -> imports.one(id), PaymentImportView::ended);
  }

  @GET
  @Path("/{id}/refusals")
  @Produces("text/csv")
  @Operation(
      operationId = "getPaymentResultRefusals",
      summary = "Rows that were refused, as CSV: line, column, code, message")
  @APIResponse(
      responseCode = "200",
      description = "One line for each finding, ordered by line",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  public StreamingOutput refusals(@RestPath UUID id) {
    imports.one(id);
    return refusals.of(id, languages.current());
  }

  @POST
  @Path("/{id}/cancellation")
  @Operation(
      operationId = "cancelPaymentResults",
      summary = "Stop a file; what was taken in before stays")
  public PaymentImportView cancel(@RestPath UUID id) {
    return imports.cancel(id);
  }
}
