package id.graduasi.registry.programme;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the other services of programmes that are new or have changed, once, at the start. */
@ApplicationScoped
class ProgrammeTelling {

  private final Programmes programmes;
  private final Journal journal;

  ProgrammeTelling(Programmes programmes, Journal journal) {
    this.programmes = programmes;
    this.journal = journal;
  }

  void start(@Observes StartupEvent started) {
    SystemScope.run("programmes", () -> QuarkusTransaction.requiringNew().run(this::tell));
  }

  private void tell() {
    journal.append(programmes.claimUntold().stream().map(ProgrammeFact::of).toList());
  }
}
