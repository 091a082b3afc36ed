package id.graduasi.local;

import id.graduasi.platform.embedded.FreePort;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Where everything listens: the ports of the documentation, all shifted by one offset.
 *
 * @param offset added to every port, so that two suites can run side by side
 */
record Ports(int offset) {
  private static final int CIVIL_REGISTRY = 8088;
  private static final int ISSUER = 8089;
  private static final int POSTGRES = 15432;
  private static final int KAFKA = 19092;

  Ports {
    if (offset < 0 || KAFKA + offset > 65535) {
      throw new Trouble(
          "A port offset lies between 0 and " + (65535 - KAFKA) + "; " + offset + " does not.");
    }
  }

  int of(Service service) {
    return service.port() + offset;
  }

  int civilRegistry() {
    return CIVIL_REGISTRY + offset;
  }

  int issuer() {
    return ISSUER + offset;
  }

  int postgres() {
    return POSTGRES + offset;
  }

  int kafka() {
    return KAFKA + offset;
  }

  String address(Service service) {
    return "http://localhost:" + of(service);
  }

  String civilRegistryAddress() {
    return "http://localhost:" + civilRegistry();
  }

  /** Every port with what listens there. */
  Map<String, Integer> byName() {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      all.put(service.module(), of(service));
    }
    all.put("the civil registry's simulator", civilRegistry());
    all.put("issuer", issuer());
    all.put("PostgreSQL", postgres());
    all.put("Kafka", kafka());
    return all;
  }

  /** Refuses to go on where another program holds one of the ports. */
  void requireFree() {
    requireFree(FreePort::isFree);
  }

  void requireFree(IntPredicate isFree) {
    byName()
        .forEach(
            (name, port) -> {
              if (!isFree.test(port)) {
                throw new Trouble(
                    "Port %d, which %s needs, is taken by another program: stop that, or shift all"
                            .formatted(port, name)
                        + " ports with --port-offset, e.g. --port-offset 100.");
              }
            });
  }
}
