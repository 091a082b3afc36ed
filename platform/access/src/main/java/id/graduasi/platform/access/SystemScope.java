package id.graduasi.platform.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The whole country, for work that no caller asked for: relay, feeds, jobs, imports. It is bound to
 * the thread and to the given work only.
 *
 * <p>It begins before the transaction that uses it: a connection keeps the scope it was taken with.
 */
public final class SystemScope {

  private static final ThreadLocal<Work> WORK = new ThreadLocal<>();

  private SystemScope() {}

  /** Runs the work in system scope, under a name that the audit trail records as actor. */
  public static void run(String job, Runnable work) {
    call(
        job,
        () -> {
          work.run();
          return true;
        });
  }

  /** Runs the work in system scope and returns what it returns. */
  public static <T> T call(String job, Supplier<T> work) {
    return in(new Work(job, false), work::get);
  }

  /**
   * Runs the work in system scope on behalf of a caller, whom the audit trail names. For what is
   * nation-wide by nature, behind a check of the caller's own area; see {@link Nationwide}.
   */
  static <T> T onBehalfOf(String subject, Callable<T> work) throws Exception {
    return in(new Work(subject, true), work::call);
  }

  private static <T, E extends Exception> T in(Work scope, Step<T, E> work) throws E {
    Work outer = WORK.get();
    if (outer == null && QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      throw new IllegalStateException("name the system scope before the transaction begins");
    }
    WORK.set(scope);
    try {
      return work.take();
    } finally {
      if (outer == null) {
        WORK.remove();
      } else {
        WORK.set(outer);
      }
    }
  }

  /** The job that runs on this thread, if one does. */
  public static Optional<String> job() {
    return Optional.ofNullable(WORK.get()).map(Work::name);
  }

  /** Who the audit trail names for the work on this thread, if any runs. */
  static Optional<String> actor() {
    return Optional.ofNullable(WORK.get())
        .map(work -> work.forCaller() ? work.name() : "system:" + work.name());
  }

  private record Work(String name, boolean forCaller) {}

  /** What runs in the scope. */
  private interface Step<T, E extends Exception> {
    T take() throws E;
  }
}
