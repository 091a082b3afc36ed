package id.graduasi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTest {

  private static final List<String> CODES =
      List.of(
          "*", "35", "35.2", "35.22", "35.22.15", "35.22.15.1001", "35.23", "352", "36", "99.99");

  @Test
  void anAreaContainsItselfAndWhatLiesInIt() {
    Area bojonegoro = Area.of("35.22");
    assertThat(bojonegoro.contains("35.22")).isTrue();
    assertThat(bojonegoro.contains("35.22.15.1001")).isTrue();
    assertThat(bojonegoro.contains("35.23")).isFalse();
    assertThat(bojonegoro.contains("35")).isFalse();
    assertThat(bojonegoro.contains("35.221")).isFalse();
    assertThat(Area.COUNTRY.contains("35.22")).isTrue();
  }

  @Test
  void theRangeOfTheDatabaseHoldsWhatTheAreaContains() {
    for (String area : List.of("*", "35", "35.22", "35.22.15", "35.22.15.1001")) {
      for (String code : CODES) {
        boolean inRange =
            code.compareTo(Area.of(area).from()) >= 0 && code.compareTo(Area.of(area).to()) < 0;
        assertThat(inRange).as("%s in %s", code, area).isEqualTo(Area.of(area).contains(code));
      }
    }
  }

  @Test
  void onlyRegionCodesAndTheCountryAreAreas() {
    for (String text :
        List.of("", "3", "352", "35.2", "35.22.1", "35.22.15.1", "35%", "35.22.", "**")) {
      assertThat(Area.isCode(text)).as(text).isFalse();
      assertThatThrownBy(() -> Area.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Area.of("*")).isSameAs(Area.COUNTRY);
  }

  @Test
  void workInSystemScopeIsNamedAndEndsWithIt() {
    assertThat(SystemScope.job()).isEmpty();
    SystemScope.run(
        "outer",
        () -> {
          assertThat(SystemScope.job()).contains("outer");
          SystemScope.run("inner", () -> assertThat(SystemScope.job()).contains("inner"));
          assertThat(SystemScope.job()).contains("outer");
        });
    assertThatThrownBy(
            () ->
                SystemScope.run(
                    "failing",
                    () -> {
                      throw new IllegalArgumentException("no");
                    }))
        .hasMessage("no");
    assertThat(SystemScope.job()).isEmpty();
  }
}
