package id.graduasi.platform.access;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** On whose behalf the current thread works: a job's, else the caller's, else nobody's. */
@Singleton
public class CurrentScope {

  private final Instance<Caller> caller;

  CurrentScope(Instance<Caller> caller) {
    this.caller = caller;
  }

  /** The scope in force, or {@link NoScope}. */
  public Scope get() {
    if (SystemScope.job().isPresent()) {
      return Scope.SYSTEM;
    }
    if (!inRequest()) {
      throw new NoScope("no caller and no system scope");
    }
    return caller.get().scope();
  }

  /** Who the audit trail names: {@code system:<job>} or the token's subject. */
  public String actor() {
    return SystemScope.job()
        .map(job -> "system:" + job)
        .orElseGet(() -> inRequest() ? caller.get().subject() : "nobody");
  }

  private static boolean inRequest() {
    return Arc.container().requestContext().isActive();
  }
}
