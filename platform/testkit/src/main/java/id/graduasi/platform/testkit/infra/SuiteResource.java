package id.graduasi.platform.testkit.infra;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives a Quarkus test what a service needs: its own database with both roles, all topics, an
 * issuer and fresh keys, as the configuration of a service process. Use it as
 * {@code @QuarkusTestResource(value = SuiteResource.class, initArgs = @ResourceArg(name =
 * "service", value = "registry"))}.
 */
public final class SuiteResource implements QuarkusTestResourceLifecycleManager {
  private String service = "test";

  @Override
  public void init(Map<String, String> args) {
    service = args.getOrDefault("service", service);
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> given = SharedServers.configurationOf(service);
    Map<String, String> settings = new HashMap<>(given);
    // The dotted names serve modules that have no application.yaml with placeholders.
    given.forEach(
        (name, value) -> settings.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
    settings.put("quarkus.http.test-port", "0");
    settings.put("quarkus.devservices.enabled", "false");
    for (String noisy : new String[] {"kafka", "org.apache.kafka", "state.change.logger"}) {
      settings.put("quarkus.log.category.\"" + noisy + "\".level", "ERROR");
    }
    return settings;
  }

  /** Nothing stops here: the servers are shared by the whole JVM and end with it. */
  @Override
  public void stop() {}
}
