package id.graduasi.registry.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommonRegionTest {

  @Test
  void oneAreaIsItsOwnRegion() {
    assertThat(CommonRegion.of(List.of("35.22.15"))).isEqualTo("35.22.15");
  }

  @Test
  void neighbouringDistrictsShareTheirRegency() {
    assertThat(CommonRegion.of(List.of("35.22.15", "35.22.16"))).isEqualTo("35.22");
    assertThat(CommonRegion.of(List.of("35.22.15.1001", "35.22.15.1002", "35.22.16")))
        .isEqualTo("35.22");
  }

  @Test
  void anAreaAboveHoldsThoseBelow() {
    assertThat(CommonRegion.of(List.of("35.22.15", "35.22"))).isEqualTo("35.22");
  }

  @Test
  void codesThatOnlyBeginAlikeShareNoMoreThanTheirProvince() {
    assertThat(CommonRegion.of(List.of("35.22", "35.21"))).isEqualTo("35");
  }

  @Test
  void twoProvincesShareTheCountry() {
    assertThat(CommonRegion.of(List.of("35.22", "63.01"))).isEqualTo("*");
  }
}
