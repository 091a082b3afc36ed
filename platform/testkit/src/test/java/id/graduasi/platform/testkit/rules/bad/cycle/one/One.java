package id.graduasi.platform.testkit.rules.bad.cycle.one;

import id.graduasi.platform.testkit.rules.bad.cycle.two.Two;

public record One(Two two) {}
