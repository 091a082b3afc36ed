package id.graduasi.registry.dci.sender;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.web.Answers;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Senders over HTTP. */
@Path("/api/v1/dci-senders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MINISTRY, Roles.SYSTEM})
@Tag(name = "SP-DCI senders", description = "Who may ask by SP-DCI 1.0.0")
public class SenderResource {

  /** What an id looks like; a bar would end it where signatures name it. */
  private static final String ID = "[A-Za-z0-9._:@-]{1,99}";

  private final Senders senders;

  SenderResource(Senders senders) {
    this.senders = senders;
  }

  @GET
  @Operation(operationId = "listDciSenders", summary = "Who may ask by SP-DCI")
  public RestResponse<Page<SenderView>> list(@BeanParam @Valid PageRequest page, UriInfo uri) {
    String after = Cursor.read(page.cursor, 1).map(it -> it.keys().getFirst()).orElse("");
    List<SenderView> found =
        senders.after(after, page.limit + 1).stream().map(SenderView::of).toList();
    return Answers.page(Page.of(found, page.limit, last -> Cursor.of(last.id())), uri);
  }

  @GET
  @Path("/{senderId}")
  @Operation(operationId = "getDciSender", summary = "One sender")
  public RestResponse<SenderView> get(@RestPath @Pattern(regexp = ID) String senderId) {
    SenderView view =
        senders
            .find(senderId)
            .map(SenderView::of)
            .orElseThrow(() -> new Refused(SenderProblem.DCI_SENDER_NOT_FOUND));
    return Answers.ok(view, view.version());
  }

  @PUT
  @Path("/{senderId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "registerDciSender",
      summary = "Register a sender, or replace what was registered",
      description =
          "The id is the `sender_id` of its messages; `subject` is the `sub` of its tokens. Only"
              + " `callbackHosts` are ever called back. `active: false` stops it at once.")
  public RestResponse<SenderView> register(
      @RestPath @Pattern(regexp = ID) String senderId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @NotNull @Valid RegisterSender request) {
    SenderView view = SenderView.of(senders.register(senderId, request, IfMatch.parse(ifMatch)));
    return view.version() == 1
        ? Answers.created(view, view.version())
        : Answers.ok(view, view.version());
  }
}
