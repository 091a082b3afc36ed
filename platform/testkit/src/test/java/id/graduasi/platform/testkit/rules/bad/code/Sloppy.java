package id.graduasi.platform.testkit.rules.bad.code;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

class Sloppy {
  @Inject Clock clock;

  @ConfigProperty(name = "name")
  String name;

  private final Map<String, Double> amounts = Map.of();
  private final float[] shares = {};

  Sloppy(Clock clock, String name) {
    this.clock = clock;
    this.name = name;
  }

  LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Jakarta"));
  }

  LocalDate properly() {
    return LocalDate.now(clock);
  }

  Date old() {
    return new Date(System.currentTimeMillis() + amounts.size() + shares.length);
  }
}
