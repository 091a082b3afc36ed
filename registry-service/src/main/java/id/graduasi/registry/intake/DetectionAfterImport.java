package id.graduasi.registry.intake;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Database;
import id.graduasi.registry.quality.Detection;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks for issues where imports have ended, once no other import is open: files often come one
 * after the other, and what they brought is looked at once. The night catches up with what a
 * restart, or imports without a pause, left out.
 */
@ApplicationScoped
class DetectionAfterImport {

  private static final Logger LOG = Logger.getLogger(DetectionAfterImport.class);

  private static final String OPEN =
      "select 1 from import_job where state in ('RECEIVED', 'RUNNING') limit 1";

  private final Detection detection;
  private final Database database;
  private final Set<Area> waiting = ConcurrentHashMap.newKeySet();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("detection").factory());

  DetectionAfterImport(Detection detection, Database database) {
    this.detection = detection;
    this.database = database;
  }

  void ended(@Observes ImportEnded done) {
    if (done.wrote()) {
      waiting.add(done.area());
    }
    thread.execute(this::detectWhenQuiet);
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    thread.shutdown();
    thread.awaitTermination(5, TimeUnit.SECONDS);
  }

  private void detectWhenQuiet() {
    if (waiting.isEmpty() || !isQuiet()) {
      return;
    }
    List<Area> areas = List.copyOf(waiting);
    areas.forEach(waiting::remove);
    areas.stream().filter(area -> isWidest(area, areas)).forEach(this::detect);
  }

  private boolean isQuiet() {
    return SystemScope.call("import", () -> database.query(OPEN, row -> true).isEmpty());
  }

  private static boolean isWidest(Area area, List<Area> areas) {
    return areas.stream().noneMatch(other -> !other.equals(area) && other.contains(area.code()));
  }

  private void detect(Area area) {
    try {
      detection.run(area);
    } catch (RuntimeException failed) {
      LOG.warnv(failed, "Issues of {0} could not be looked for after an import", area.code());
    }
  }
}
