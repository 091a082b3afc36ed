package id.graduasi.reporting.open;

import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts requests by address and minute, so that one caller without a token does not take the
 * service from all. Addresses are forgotten with their minute and written nowhere. Each replica
 * counts for itself; behind a proxy, {@code quarkus.http.proxy} tells the callers' addresses.
 */
@ApplicationScoped
class Visitors {

  private static final int MINUTE = 60;
  private static final int MOST_ADDRESSES = 50_000;

  private final OpenConfig config;
  private final Clock clock;
  private final Map<String, Integer> counts = new HashMap<>();
  private long minute;

  Visitors(OpenConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** Counts a request, or refuses it until the minute is over. */
  void admit(String address) {
    Instant now = clock.instant();
    if (count(address, now.getEpochSecond() / MINUTE) > config.requestsPerMinute()) {
      throw new Refused(OpenProblem.TOO_MANY_REQUESTS, config.requestsPerMinute())
          .retryAfter(Duration.ofSeconds(MINUTE - now.getEpochSecond() % MINUTE));
    }
  }

  private synchronized int count(String address, long now) {
    if (now != minute) {
      minute = now;
      counts.clear();
    }
    // Past any real crowd all newcomers count as one, so that memory has an end.
    String as = counts.size() < MOST_ADDRESSES || counts.containsKey(address) ? address : "others";
    return counts.merge(as, 1, Integer::sum);
  }
}
