package id.graduasi.benchmarks;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./graduasi bench}: what the suite does, against the least work that would do. */
@Command(
    name = "./graduasi bench",
    description = "Measure the suite as ratios against limits taken in the same run.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ImportBenchmark.class,
      ReadBenchmark.class,
      SearchBenchmark.class,
      ScoreBenchmark.class,
      ReportBenchmark.class
    })
public final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] arguments) {
    // Before anything logs: the libraries of the read's limit expect this one.
    System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
    Logger.getLogger("").setLevel(Level.WARNING);
    int code = new CommandLine(new Benchmarks()).execute(arguments);
    // Servers that were started in this JVM leave threads behind.
    System.exit(code);
  }
}
