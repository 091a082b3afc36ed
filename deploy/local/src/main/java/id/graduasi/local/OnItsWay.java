package id.graduasi.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Waits for facts that travel from one service to another. */
final class OnItsWay {
  private static final Set<String> NOT_YET =
      Set.of("family-not-known", "facilitator-not-known", "no-active-enrollment");
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final long AGAIN_AFTER_MILLIS = 500;

  private OnItsWay() {}

  /** Something that a service refuses as long as it has not heard of what it is about. */
  interface Call<T> {
    T make() throws IOException, InterruptedException;
  }

  /** Makes a call again until it is not refused for a fact that is missing. */
  static <T> T await(Call<T> call) throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(LONGEST);
    while (true) {
      try {
        return call.make();
      } catch (Refusal refusal) {
        if (!NOT_YET.contains(refusal.code()) || Instant.now().isAfter(deadline)) {
          throw refusal;
        }
        Thread.sleep(AGAIN_AFTER_MILLIS);
      }
    }
  }
}
