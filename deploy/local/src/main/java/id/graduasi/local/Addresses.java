package id.graduasi.local;

import java.time.Duration;
import java.util.Locale;

/** The table that a started suite shows: where everything is, and what to do next. */
final class Addresses {
  private Addresses() {}

  static String table(Ports ports, Duration took) {
    StringBuilder table = new StringBuilder();
    table.append(String.format(Locale.ROOT, "%nReady after %.1f s.%n%n", took.toMillis() / 1000.0));
    row(table, "Portal", ports.address(Service.REPORTING) + "/");
    for (Service service : Service.values()) {
      row(table, service.module(), ports.address(service) + "/q/swagger-ui");
    }
    row(table, "Issuer", "http://localhost:" + ports.issuer() + "/graduasi");
    row(table, "Civil registry", ports.civilRegistryAddress() + "/matches (simulated)");
    row(table, "PostgreSQL", "127.0.0.1:" + ports.postgres());
    row(table, "Kafka", "127.0.0.1:" + ports.kafka());
    table.append(
        """

          Next: open the portal and sign in as bojonegoro (press Authorize in a Swagger UI),
                or fetch a token: ./graduasi token bojonegoro
          Ctrl-C stops everything; the data stays.
        """);
    return table.toString();
  }

  private static void row(StringBuilder table, String name, String address) {
    table.append(String.format(Locale.ROOT, "  %-20s %s%n", name, address));
  }
}
