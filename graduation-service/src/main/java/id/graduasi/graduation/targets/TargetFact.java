package id.graduasi.graduation.targets;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a {@code graduation.target} event. */
record TargetFact(int year, int target, long version, String areaCode, UUID facilitatorId) {

  static Fact set(@Nullable TargetView before, TargetView after) {
    return new Fact(
        "graduation.target",
        after.facilitatorId().toString(),
        "id.graduasi.graduation.target.set.v1",
        after.version(),
        after.areaCode(),
        after.facilitatorId(),
        new TargetFact(
            after.year(), after.target(), after.version(), after.areaCode(), after.facilitatorId()),
        Map.of(
            "target " + after.year(),
            new Change(before == null ? null : before.target(), after.target())),
        null);
  }
}
