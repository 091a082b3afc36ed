package id.graduasi.platform.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Status;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The whole country, for work that no caller asked for: relay, feeds, jobs, imports. It is bound to
 * the thread and to the given work only.
 *
 * <p>It begins before the transaction that uses it: a connection keeps the scope it was taken with.
 */
public final class SystemScope {

  private static final ThreadLocal<String> JOB = new ThreadLocal<>();

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
    String outer = JOB.get();
    if (outer == null && QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      throw new IllegalStateException("name the system scope before the transaction begins");
    }
    JOB.set(job);
    try {
      return work.get();
    } finally {
      if (outer == null) {
        JOB.remove();
      } else {
        JOB.set(outer);
      }
    }
  }

  /** The job that runs on this thread, if one does. */
  public static Optional<String> job() {
    return Optional.ofNullable(JOB.get());
  }
}
