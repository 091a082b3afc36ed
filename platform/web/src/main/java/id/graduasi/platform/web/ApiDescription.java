package id.graduasi.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What all OpenAPI documents share: the address, how to sign in, and the shape of problems. */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class ApiDescription implements OASFilter {

  private static final String SCHEME = "graduasi";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Config config = ConfigProvider.getConfig();
    String service = config.getValue("quarkus.application.name", String.class);
    document.setServers(
        java.util.List.of(
            OASFactory.createServer().url(address(config, service)).description(service)));
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document.getComponents().addSecurityScheme(SCHEME, signIn(config));
    document.getComponents().addResponse("Problem", problem());
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(ApiDescription::complete));
  }

  private static void complete(Operation operation) {
    operation
        .getResponses()
        .addAPIResponse(
            "default", OASFactory.createAPIResponse().ref("#/components/responses/Problem"));
  }

  private static APIResponse problem() {
    MediaType document =
        OASFactory.createMediaType()
            .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
    return OASFactory.createAPIResponse()
        .description("A problem document (RFC 9457); its `code` is stable, see /problems")
        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, document));
  }

  private static SecurityScheme signIn(Config config) {
    String authorize = value(config, "authorize", "http://localhost:8089/graduasi/authorize");
    String token = value(config, "token", "http://localhost:8089/graduasi/token");
    return OASFactory.createSecurityScheme()
        .type(SecurityScheme.Type.OAUTH2)
        .description("OpenID Connect: sign in as a user, or as a client of your own system")
        .flows(
            OASFactory.createOAuthFlows()
                .authorizationCode(
                    OASFactory.createOAuthFlow()
                        .authorizationUrl(authorize)
                        .tokenUrl(token)
                        .addScope("openid", "who you are"))
                .clientCredentials(
                    OASFactory.createOAuthFlow()
                        .tokenUrl(token)
                        .addScope("openid", "who you are")));
  }

  private static String address(Config config, String service) {
    return value(config, service, "http://localhost:8080");
  }

  private static String value(Config config, String name, String fallback) {
    return config.getOptionalValue("graduasi.suite." + name, String.class).orElse(fallback);
  }
}
