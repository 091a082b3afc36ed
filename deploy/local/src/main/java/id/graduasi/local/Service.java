package id.graduasi.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four services, in the order in which the table shows them. */
enum Service {
  REPORTING(8080),
  REGISTRY(8081),
  GRADUATION(8082),
  GRANTS(8083);

  private final int port;

  Service(int port) {
    this.port = port;
  }

  /** The port without an offset. */
  int port() {
    return port;
  }

  /** Its short name: of its database, its log and its configuration, e.g. {@code registry}. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its module, e.g. {@code registry-service}. */
  String module() {
    return label() + "-service";
  }

  static Optional<Service> find(String name) {
    return Arrays.stream(values())
        .filter(service -> name.equals(service.label()) || name.equals(service.module()))
        .findFirst();
  }
}
