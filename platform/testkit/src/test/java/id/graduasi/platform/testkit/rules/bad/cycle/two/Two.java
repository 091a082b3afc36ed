package id.graduasi.platform.testkit.rules.bad.cycle.two;

import id.graduasi.platform.testkit.rules.bad.cycle.one.One;
import java.util.List;

public record Two(List<One> ones) {
  public Two {
    ones.forEach(One::two);
  }
}
