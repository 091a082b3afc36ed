package id.graduasi.reporting.open;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Open data. */
@ConfigMapping(prefix = "graduasi.open")
public interface OpenConfig {

  /** When what has settled is published, in Jakarta; {@code off} for never. */
  @WithDefault("0 15 3 * * ?")
  String nightly();

  /** How often it is tried while nothing has been published at all; {@code off} for never. */
  @WithDefault("10m")
  String firstTry();

  /** How many days after its end a period is published: late recordings have come by then. */
  @WithDefault("45")
  int settleDays();

  /** How many requests an address may make in a minute. */
  @WithDefault("120")
  int requestsPerMinute();

  /** Who produces the data (produsen data). */
  @WithDefault("Dinas Sosial")
  String producer();

  /** Who keeps and publishes the government's data (walidata). */
  @WithDefault("Dinas Komunikasi dan Informatika")
  String custodian();

  /** Under which licence the data may be used; an SPDX identifier. */
  @WithDefault("CC-BY-4.0")
  String licence();
}
