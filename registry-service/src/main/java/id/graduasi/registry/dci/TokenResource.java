package id.graduasi.registry.dci;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tokens where clients of SP-DCI ask for them. */
@Path("/oauth2/client/token")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@SecurityRequirements({})
@Tag(name = "SP-DCI")
public class TokenResource {

  private final IssuedTokens tokens;

  TokenResource(IssuedTokens tokens) {
    this.tokens = tokens;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(
      operationId = "dciToken",
      summary = "A token of the suite's issuer, by client credentials",
      description = "Handed through: nothing is kept here, and the issuer's answer is the answer.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED,
              schema = @Schema(type = SchemaType.OBJECT),
              examples =
                  @ExampleObject(
                      name = "client",
                      value =
                          "grant_type=client_credentials&client_id=ministry&client_secret=secret")))
  @APIResponse(
      responseCode = "200",
      description = "access_token, token_type, expires_in",
      content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
  public RestResponse<String> token(
      @RestForm("grant_type") @Nullable String grantType,
      @RestForm("client_id") @Nullable String clientId,
      @RestForm("client_secret") @Nullable String clientSecret,
      @RestForm("scope") @Nullable String scope,
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String basic) {
    return tokens.issue(new IssuedTokens.Asked(grantType, clientId, clientSecret, scope, basic));
  }
}
