package id.graduasi.platform.journal;

import id.graduasi.platform.access.SystemScope;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says how many events stand aside. They are work for people, never a reason to go down. */
@Wellness
@Singleton
class FeedHealth implements HealthCheck {

  private final RejectedEvents rejected;

  FeedHealth(RejectedEvents rejected) {
    this.rejected = rejected;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("feeds").up().withData("rejects", count()).build();
  }

  private String count() {
    try {
      int count = SystemScope.call("health", () -> rejected.latest().size());
      return count < 1000 ? String.valueOf(count) : "1000 or more";
    } catch (IllegalStateException databaseDown) {
      return "unknown";
    }
  }
}
