package id.graduasi.local;

import id.graduasi.platform.embedded.ServiceDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a service's process is started: its command line and its environment.
 *
 * @param home the repository
 * @param heap of each service, in MiB
 */
record ServiceCommand(Path home, Ports ports, Secrets secrets, int heap) {
  // Parsed classes, written by the build: saves a third of a service's start.
  private static final String CLASS_ARCHIVE = "app-cds.jsa";

  static Path jar(Path home, Service service) {
    return home.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  Path jar(Service service) {
    return jar(home, service);
  }

  /** Refuses to go on where a service has not been built. */
  static void requireBuilt(Path home) {
    for (Service service : Service.values()) {
      if (Files.notExists(jar(home, service))) {
        throw new Trouble(
            "%s is not built; ./graduasi up builds it, or run mvn package in %s."
                .formatted(service.module(), home));
      }
    }
  }

  /** The command line; it is meant for the folder of the jar, where the class archive fits. */
  List<String> line(Service service) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> line = new ArrayList<>();
    line.add(java.toString());
    if (Files.exists(jar(service).resolveSibling(CLASS_ARCHIVE))) {
      line.add("-XX:SharedArchiveFile=" + CLASS_ARCHIVE);
      line.add("-Xshare:auto");
    }
    line.addAll(
        List.of(
            "-Xmx" + heap + "m",
            "-Xms64m",
            "-XX:+UseSerialGC",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xlog:disable",
            "-Duser.timezone=Asia/Jakarta",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED",
            "-Dquarkus.profile=local",
            "-jar",
            jar(service).getFileName().toString()));
    return line;
  }

  Map<String, String> environment(Service service) {
    ServiceDatabase database = secrets.database(service);
    Map<String, String> environment = new TreeMap<>();
    environment.put(
        "GRADUASI_DB_URL",
        "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database.name());
    environment.put("GRADUASI_DB_USER", database.app());
    environment.put("GRADUASI_DB_PASSWORD", database.appPassword());
    environment.put("GRADUASI_DB_OWNER", database.owner());
    environment.put("GRADUASI_DB_OWNER_PASSWORD", database.ownerPassword());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
    environment.put("GRADUASI_ISSUER", "http://localhost:" + ports.issuer() + "/graduasi");
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
    environment.put("GRADUASI_KEYSET", secrets.keyset(service));
    environment.put("GRADUASI_HASH_KEY", secrets.hashKey(service));
    for (Service other : Service.values()) {
      environment.put("GRADUASI_" + other.name() + "_URL", ports.address(other));
    }
    if (service == Service.REGISTRY) {
      environment.put("GRADUASI_CIVIL_REGISTRY_URL", ports.civilRegistryAddress());
    }
    return environment;
  }
}
