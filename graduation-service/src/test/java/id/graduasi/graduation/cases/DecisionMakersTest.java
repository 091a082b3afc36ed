package id.graduasi.graduation.cases;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.graduasi.platform.web.Refused;
import org.junit.jupiter.api.Test;

class DecisionMakersTest {

  @Test
  void aSystemDoesNotDecideWhereAPersonIsRequired() {
    DecisionMakers strict = new DecisionMakers(() -> true);

    assertThatCode(() -> strict.require(true)).doesNotThrowAnyException();
    assertThatThrownBy(() -> strict.require(false))
        .isInstanceOf(Refused.class)
        .hasMessage("person-required");
  }

  @Test
  void theLocalProfilesDemoClientsMayDecide() {
    assertThatCode(() -> new DecisionMakers(() -> false).require(false)).doesNotThrowAnyException();
  }
}
