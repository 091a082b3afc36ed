package id.graduasi.platform.web;

import id.graduasi.platform.access.CurrentScope;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Progress as Server-Sent Events: a state whenever it has changed, until the last one. */
@Singleton
public class EventStream {

  private final CurrentScope scope;

  EventStream(CurrentScope scope) {
    this.scope = scope;
  }

  /**
   * Looks at the state again and again, in the scope of the caller who asked for the stream.
   *
   * @param every how long to wait between two looks
   * @param state reads the state; may wait for the database
   * @param last whether a state is the last one; it is sent, and the stream ends
   */
  public <T> Multi<T> of(Duration every, Supplier<T> state, Predicate<T> last) {
    Supplier<T> scoped = scope.carry(state);
    Uni<T> look =
        Uni.createFrom().item(scoped).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    return look.repeat().withDelay(every).whilst(now -> !last.test(now)).skip().repetitions();
  }
}
