package id.graduasi.registry.programme;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Map;

/**
 * Tells the other services of programmes that are new or have changed, and of terms that have
 * begun: at the start, and each night. Replicas wait for each other at the programmes' rows, so
 * each version is told once.
 */
@ApplicationScoped
class ProgrammeTelling {

  private final Programmes programmes;
  private final ProgrammeTable table;
  private final Journal journal;

  ProgrammeTelling(Programmes programmes, ProgrammeTable table, Journal journal) {
    this.programmes = programmes;
    this.table = table;
    this.journal = journal;
  }

  void start(@Observes StartupEvent started) {
    tell(programmes.today());
  }

  @Scheduled(cron = "0 5 0 * * ?", timeZone = "Asia/Jakarta")
  void eachNight() {
    tell(programmes.today());
  }

  void tell(LocalDate today) {
    SystemScope.run("programmes", () -> QuarkusTransaction.requiringNew().run(() -> claim(today)));
  }

  private void claim(LocalDate today) {
    table.beginTerms(today);
    journal.append(
        programmes.claimUntold().stream()
            .map(programme -> ProgrammeFact.of(programme, Map.of()))
            .toList());
  }
}
