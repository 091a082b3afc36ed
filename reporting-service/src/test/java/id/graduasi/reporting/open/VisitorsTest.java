package id.graduasi.reporting.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.graduasi.platform.web.Refused;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VisitorsTest {

  private static final OpenConfig THREE_A_MINUTE =
      new SmallRyeConfigBuilder()
          .withMapping(OpenConfig.class)
          .withDefaultValue("graduasi.open.requests-per-minute", "3")
          .build()
          .getConfigMapping(OpenConfig.class);

  private final Ticking clock = new Ticking();
  private final Visitors visitors = new Visitors(THREE_A_MINUTE, clock);

  @Test
  void oneAddressIsRefusedUntilTheMinuteIsOver() {
    for (int i = 0; i < 3; i++) {
      visitors.admit("192.0.2.1");
    }

    assertThatThrownBy(() -> visitors.admit("192.0.2.1"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(OpenProblem.TOO_MANY_REQUESTS));
    assertThatCode(() -> visitors.admit("192.0.2.2")).doesNotThrowAnyException();
    clock.now = clock.now.plusSeconds(60);
    assertThatCode(() -> visitors.admit("192.0.2.1")).doesNotThrowAnyException();
  }

  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-01-05T02:00:10Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
