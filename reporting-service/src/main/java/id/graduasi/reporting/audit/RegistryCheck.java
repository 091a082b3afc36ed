package id.graduasi.reporting.audit;

import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Compares the ledger with the registry's own count, regency by regency. Events may be on their way
 * while it asks, so what differs is asked again, and only what goes on differing is a difference.
 */
@ApplicationScoped
class RegistryCheck {

  static final String NAME = "REGISTRY_AND_LEDGER";

  private static final Logger LOG = Logger.getLogger(RegistryCheck.class);
  private static final int TRIES = 3;

  private static final String REGENCIES =
      """
      select distinct area_code, item from month_tally
      where account = 'RECIPIENT' and length(area_code) = 5 order by 1, 2
      """;

  private static final String LEDGER =
      """
      select coalesce(sum(count), 0) from tally
      where account = 'RECIPIENT' and area_code = ? and item = ? and effective_on <= ?
      """;

  private final Database database;
  private final RegistryCount registry;
  private final AuditConfig config;
  private final Days days;

  RegistryCheck(Database database, RegistryCount registry, AuditConfig config, Days days) {
    this.database = database;
    this.registry = registry;
    this.config = config;
    this.days = days;
  }

  /** What a regency has of a programme, by the registry and by the ledger. */
  record Compared(String areaCode, String item, long expected, long found) {}

  /** All that was compared; nothing where the registry is not to be asked, or does not answer. */
  List<Compared> compare() {
    if (!registry.isConfigured()) {
      return List.of();
    }
    try {
      String token = registry.token();
      List<Compared> all = new ArrayList<>();
      for (Compared one : regencies()) {
        all.add(compare(token, one.areaCode(), one.item()));
      }
      return all;
    } catch (IOException unreachable) {
      LOG.warnf("The registry could not be asked for its count: %s", unreachable.getMessage());
      return List.of();
    }
  }

  private Compared compare(String token, String area, String programme) throws IOException {
    Compared compared = once(token, area, programme);
    for (int i = 1; i < TRIES && compared.expected() != compared.found(); i++) {
      rest();
      compared = once(token, area, programme);
    }
    return compared;
  }

  private Compared once(String token, String area, String programme) throws IOException {
    long expected = registry.running(token, area, programme);
    long found =
        database.query(LEDGER, row -> row.getLong(1), area, programme, days.today()).getFirst();
    return new Compared(area, "RECIPIENT " + programme, expected, found);
  }

  private List<Compared> regencies() {
    return database.query(REGENCIES, row -> new Compared(row.getString(1), row.getString(2), 0, 0));
  }

  private void rest() throws IOException {
    try {
      Thread.sleep(config.secondsBetween() * 1_000L);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", stopped);
    }
  }
}
