package id.graduasi.graduation;

import id.graduasi.platform.testkit.rules.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  @Test
  void theServiceKeepsTheRulesOfTheHouse() {
    HouseRules.check("id.graduasi.graduation");
  }
}
