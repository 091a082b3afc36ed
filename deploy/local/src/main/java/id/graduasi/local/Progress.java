package id.graduasi.local;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person at the keyboard what goes on: one line for each thing that has started. */
final class Progress {
  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  Step begin(String what) {
    return new Step(what, System.nanoTime());
  }

  synchronized void say(String line) {
    out.println(line);
    out.flush();
  }

  void warn(String line) {
    say("  ! " + line);
  }

  /** Something that takes a while. */
  final class Step {
    private final String what;
    private final long started;

    private Step(String what, long started) {
      this.what = what;
      this.started = started;
    }

    void done(String where) {
      double seconds = (System.nanoTime() - started) / 1e9;
      say(String.format(Locale.ROOT, "  + %-20s %5.1f s  %s", what, seconds, where));
    }
  }
}
