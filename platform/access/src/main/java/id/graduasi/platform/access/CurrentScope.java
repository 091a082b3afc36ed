package id.graduasi.platform.access;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import java.util.function.Supplier;

/** On whose behalf the current thread works: a job's, else the caller's, else nobody's. */
@Singleton
public class CurrentScope {

  private final ThreadLocal<Carried> carried = new ThreadLocal<>();
  private final Instance<Caller> caller;

  CurrentScope(Instance<Caller> caller) {
    this.caller = caller;
  }

  /** The scope in force, or {@link NoScope}. */
  public Scope get() {
    if (SystemScope.job().isPresent()) {
      return Scope.SYSTEM;
    }
    if (carried.get() != null) {
      return carried.get().scope();
    }
    if (!inRequest()) {
      throw new NoScope("no caller and no system scope");
    }
    return caller.get().scope();
  }

  /** Who the audit trail names: {@code system:<job>} or the token's subject. */
  public String actor() {
    return SystemScope.actor()
        .orElseGet(
            () -> {
              if (carried.get() != null) {
                return carried.get().actor();
              }
              return inRequest() ? caller.get().subject() : "nobody";
            });
  }

  /**
   * Works for somebody without a token: no row of a table with row security exists, whoever calls
   * and whatever the token says.
   */
  public <T> T forAnyone(Supplier<T> work) {
    Carried outer = carried.get();
    carried.set(new Carried(Scope.NOBODY, "anyone"));
    try {
      return work.get();
    } finally {
      carried.set(outer);
    }
  }

  /** Takes the scope of now along to another thread, for a stream that outlives the call. */
  public <T> Supplier<T> carry(Supplier<T> work) {
    Carried now = new Carried(get(), actor());
    return () -> {
      Carried outer = carried.get();
      carried.set(now);
      try {
        return work.get();
      } finally {
        carried.set(outer);
      }
    };
  }

  /**
   * Works in a scope that somebody was granted, and in her name: an area that is narrower than her
   * token's, or what she asked for while no request of hers is there any more. It begins before the
   * transaction that uses it, because a connection keeps the scope it was taken with.
   */
  public <T> T within(Scope granted, String actor, Supplier<T> work) {
    if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      throw new IllegalStateException("take a granted scope before the transaction begins");
    }
    Carried outer = carried.get();
    carried.set(new Carried(granted, actor));
    try {
      return work.get();
    } finally {
      carried.set(outer);
    }
  }

  private static boolean inRequest() {
    return Arc.container().requestContext().isActive();
  }

  private record Carried(Scope scope, String actor) {}
}
