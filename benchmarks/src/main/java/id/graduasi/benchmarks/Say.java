package id.graduasi.benchmarks;

import java.util.Locale;

/** Speaks to whoever runs the benchmark. */
final class Say {

  private Say() {}

  static void line(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
