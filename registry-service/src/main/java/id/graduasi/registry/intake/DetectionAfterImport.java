package id.graduasi.registry.intake;

import id.graduasi.platform.access.Area;
import id.graduasi.registry.quality.Detection;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks for issues in an area when an import of it is complete, beside the workers, one area at a
 * time; several imports that end while others are looked at are looked at once. The night catches
 * up with what a restart left out.
 */
@ApplicationScoped
class DetectionAfterImport {

  private static final Logger LOG = Logger.getLogger(DetectionAfterImport.class);

  private final Detection detection;
  private final Set<Area> waiting = ConcurrentHashMap.newKeySet();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("detection").factory());

  DetectionAfterImport(Detection detection) {
    this.detection = detection;
  }

  void completed(@Observes ImportCompleted done) {
    if (waiting.add(done.area())) {
      thread.execute(() -> detect(done.area()));
    }
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    thread.shutdown();
    thread.awaitTermination(5, TimeUnit.SECONDS);
  }

  private void detect(Area area) {
    waiting.remove(area);
    try {
      detection.run(area);
    } catch (RuntimeException failed) {
      LOG.warnv(failed, "Issues of {0} could not be looked for after an import", area.code());
    }
  }
}
