package id.graduasi.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What all OpenAPI documents share: the address, how to sign in, the headers, the problems and
 * examples.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class ApiDescription implements OASFilter {

  private static final String SCHEME = "graduasi";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Config config = ConfigProvider.getConfig();
    String service = config.getValue("quarkus.application.name", String.class);
    document.setServers(
        List.of(OASFactory.createServer().url(address(config, service)).description(service)));
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document.getComponents().addSecurityScheme(SCHEME, signIn(config));
    Headers.declare(document.getComponents());
    Problems.declare(document.getComponents());
    Examples examples = new Examples(document.getComponents());
    for (Map.Entry<String, PathItem> path : document.getPaths().getPathItems().entrySet()) {
      for (var operation : path.getValue().getOperations().entrySet()) {
        OptionalParameters.describe(operation.getValue());
        Headers.describe(operation.getValue());
        Successes.describe(operation.getKey(), operation.getValue());
        Problems.describe(path.getKey(), operation.getKey(), operation.getValue());
        examples.show(operation.getValue());
      }
    }
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
