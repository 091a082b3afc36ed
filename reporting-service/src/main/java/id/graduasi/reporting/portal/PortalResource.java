package id.graduasi.reporting.portal;

import id.graduasi.platform.web.SuiteAddresses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page, and what it must know before anybody has signed in. */
@Path("/portal")
@PermitAll
public class PortalResource {

  private final PortalPage page;
  private final PortalConfig config;
  private final SuiteAddresses suite;

  PortalResource(PortalPage page, PortalConfig config, SuiteAddresses suite) {
    this.page = page;
    this.config = config;
    this.suite = suite;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public String page() {
    return page.html();
  }

  @GET
  @Path("settings")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public PortalSettings settings() {
    return new PortalSettings(
        suite.byName(),
        suite.authorize(),
        suite.token(),
        config.endSession().orElse(null),
        config.clientId(),
        config.scope());
  }
}
