package id.graduasi.graduation.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ProgressPropertyTest {

  @Test
  void bojonegoroReachedTenPointTwoPercentOfItsTarget() {
    assertThat(Progress.percent(209 * 10, 214)).isEqualTo(new BigDecimal("10.2"));
    assertThat(Progress.behind(2090, 214)).isEqualTo(1876);
    assertThat(Progress.percent(0, 3)).isNull();
  }

  @Property
  void whatIsMissingAndWhatWasReachedMakeTheTarget(
      @ForAll @LongRange(min = 1, max = 100_000) long target,
      @ForAll @LongRange(max = 100_000) long reached) {
    long behind = Progress.behind(target, reached);
    assertThat(behind).isNotNegative();
    assertThat(Math.min(reached, target) + behind).isEqualTo(target);
    assertThat(Progress.percent(target, reached).scale()).isEqualTo(1);
    assertThat(Progress.percent(target, reached + 1))
        .isGreaterThanOrEqualTo(Progress.percent(target, reached));
    assertThat(Progress.percent(target, target)).isEqualByComparingTo("100");
  }
}
