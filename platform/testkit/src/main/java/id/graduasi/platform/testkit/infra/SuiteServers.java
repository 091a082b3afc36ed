package id.graduasi.platform.testkit.infra;

import id.graduasi.platform.embedded.FreePort;
import id.graduasi.platform.embedded.Issuer;
import id.graduasi.platform.embedded.KeyMaterial;
import id.graduasi.platform.embedded.ServiceDatabase;
import id.graduasi.platform.embedded.Topic;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The servers of this JVM and what each service is told of them. Public for {@link SharedServers}
 * only: tests use {@link SuiteResource}, {@link Tokens} and {@link Databases}.
 */
public final class SuiteServers {
  // Held here, or the levels are forgotten with the loggers.
  private static final List<Logger> NOISY =
      List.of(
          Logger.getLogger("kafka"),
          Logger.getLogger("org.apache.kafka"),
          Logger.getLogger("state.change.logger"),
          Logger.getLogger("io.zonky"),
          Logger.getLogger("no.nav"));

  private static @Nullable SuiteServers running;

  private final Backing backing;
  private final Issuer issuer;
  private final Map<String, Map<String, String>> configurations = new TreeMap<>();
  private Map<String, String> current = Map.of();

  private SuiteServers(Backing backing, Issuer issuer) {
    this.backing = backing;
    this.issuer = issuer;
  }

  /** The environment of one service's process, as upper-case names; starts what is not running. */
  public static synchronized Map<String, String> configurationOf(String service) throws Exception {
    SuiteServers servers = running();
    Map<String, String> known = servers.configurations.get(service);
    servers.current = known == null ? servers.configure(service) : known;
    return servers.current;
  }

  /** What the service asked for last is told. */
  public static synchronized Map<String, String> current() throws Exception {
    return running().current;
  }

  /** A token signed now, by the trusted issuer or a foreign one. */
  public static synchronized String mint(
      Map<String, Object> claims, long validSeconds, boolean foreign) throws Exception {
    Duration validFor = Duration.ofSeconds(validSeconds);
    Issuer issuer = running().issuer;
    return foreign ? issuer.mintForeign(claims, validFor) : issuer.mint(claims, validFor);
  }

  private static SuiteServers running() throws Exception {
    if (running == null) {
      NOISY.forEach(logger -> logger.setLevel(Level.SEVERE));
      Backing backing =
          switch (System.getProperty("graduasi.test.infra", "embedded")) {
            case "embedded" -> Backing.embedded();
            case "containers" -> Backing.containers();
            case String other ->
                throw new IllegalArgumentException(
                    "graduasi.test.infra is embedded or containers, not " + other);
          };
      Topic.createAll(backing.bootstrapServers());
      System.out.println("Test servers: " + backing.description());
      running = new SuiteServers(backing, Issuer.start(FreePort.any()));
    }
    return running;
  }

  private Map<String, String> configure(String service) throws SQLException {
    ServiceDatabase database =
        new ServiceDatabase(service, KeyMaterial.password(), KeyMaterial.password());
    database.createIn(backing.cluster());
    Map<String, String> settings = new TreeMap<>();
    settings.put("GRADUASI_DB_URL", backing.cluster().url(database.name()));
    settings.put("GRADUASI_DB_USER", database.app());
    settings.put("GRADUASI_DB_PASSWORD", database.appPassword());
    settings.put("GRADUASI_DB_OWNER", database.owner());
    settings.put("GRADUASI_DB_OWNER_PASSWORD", database.ownerPassword());
    settings.put("GRADUASI_DB_SUPERUSER", backing.cluster().superuser());
    settings.put("GRADUASI_DB_SUPERUSER_PASSWORD", backing.cluster().password());
    settings.put("KAFKA_BOOTSTRAP_SERVERS", backing.bootstrapServers());
    settings.put("GRADUASI_ISSUER", issuer.url());
    settings.put("GRADUASI_KEYSET", KeyMaterial.keyset());
    settings.put("GRADUASI_HASH_KEY", KeyMaterial.hashKey());
    settings.put("GRADUASI_REPORTING_URL", "http://localhost:8080");
    settings.put("GRADUASI_REGISTRY_URL", "http://localhost:8081");
    settings.put("GRADUASI_GRADUATION_URL", "http://localhost:8082");
    settings.put("GRADUASI_GRANTS_URL", "http://localhost:8083");
    configurations.put(service, Map.copyOf(settings));
    return Map.copyOf(settings);
  }
}
