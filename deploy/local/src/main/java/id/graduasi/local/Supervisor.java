package id.graduasi.local;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Watches services that are meant to run: one that ends of itself is reported and started again,
 * each time after a longer pause.
 */
final class Supervisor {
  private static final Duration CALM = Duration.ofMinutes(2);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

  private final Duration firstPause;
  private final Consumer<String> report;
  private volatile boolean stopping;

  Supervisor(Duration firstPause, Consumer<String> report) {
    this.firstPause = firstPause;
    this.report = report;
  }

  /** Watches one service in the background. */
  void watch(ServiceProcess service, Runnable restarted) {
    Thread.ofVirtual().name("watch-" + service.name()).start(() -> keepAlive(service, restarted));
  }

  /** Lets every service end in peace from now on. */
  void stop() {
    stopping = true;
  }

  private void keepAlive(ServiceProcess service, Runnable restarted) {
    Duration pause = firstPause;
    try {
      while (!stopping) {
        long started = System.nanoTime();
        service.await();
        if (System.nanoTime() - started > CALM.toNanos()) {
          pause = firstPause;
        }
        // Ctrl-C reaches the services and the launcher at the same time: wait who was meant.
        Thread.sleep(firstPause);
        if (stopping) {
          return;
        }
        report.accept(
            "%s ended with exit code %d; it starts again in %d s (log: %s)"
                .formatted(service.name(), service.exitCode(), pause.toSeconds(), service.log()));
        Thread.sleep(pause);
        restart(service, restarted);
        pause = longer(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void restart(ServiceProcess service, Runnable restarted) {
    if (stopping) {
      return;
    }
    try {
      service.restart();
      restarted.run();
      report.accept(service.name() + " runs again");
    } catch (IOException e) {
      report.accept(service.name() + " cannot be started again: " + e.getMessage());
    }
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }
}
