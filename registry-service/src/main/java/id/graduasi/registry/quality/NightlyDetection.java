package id.graduasi.registry.quality;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Database;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Every night the whole country, a regency at a time, since days pass without an import, too. */
@ApplicationScoped
class NightlyDetection {

  private static final Logger LOG = Logger.getLogger(NightlyDetection.class);

  private static final String REGENCIES =
      """
      select code from region r where level = 'REGENCY'
        and exists (select from family f where f.area_code >= r.code and f.area_code < r.code || '/')
      order by code
      """;

  private final Database database;
  private final Detection detection;

  NightlyDetection(Database database, Detection detection) {
    this.database = database;
    this.detection = detection;
  }

  @Scheduled(
      cron = "{graduasi.quality.nightly:0 15 1 * * ?}",
      timeZone = "Asia/Jakarta",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    List<String> regencies =
        SystemScope.call(Detection.JOB, () -> database.query(REGENCIES, row -> row.getString(1)));
    regencies.forEach(code -> detection.run(Area.of(code)));
    // Those who work in several regencies belong to none of them.
    SystemScope.run(Detection.JOB, () -> detection.run(Rules.FACILITATOR_OVERLOADED, Area.COUNTRY));
    LOG.infov("Looked for issues in {0} regencies", regencies.size());
  }
}
