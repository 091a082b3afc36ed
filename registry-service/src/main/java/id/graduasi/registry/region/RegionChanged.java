package id.graduasi.registry.region;

import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A region is new, renamed or replaced: the body of {@code registry.region} events. */
record RegionChanged(
    String code,
    String name,
    RegionLevel level,
    @Nullable String parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String successor,
    long version,
    String areaCode) {

  private static final String TOPIC = "registry.region";
  private static final String TYPE = "id.graduasi.registry.region.changed.v1";

  static Fact of(Region region, String cause) {
    RegionChanged body =
        new RegionChanged(
            region.code(),
            region.name(),
            region.level(),
            region.parent(),
            region.validFrom(),
            region.validTo(),
            region.successor(),
            region.version(),
            region.code());
    return new Fact(
        TOPIC, region.code(), TYPE, region.version(), region.code(), null, body, Map.of(), cause);
  }
}
