package id.graduasi.registry;

import id.graduasi.platform.testkit.rules.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  @Test
  void theHouseRulesAreKept() {
    HouseRules.check("id.graduasi.registry");
  }
}
