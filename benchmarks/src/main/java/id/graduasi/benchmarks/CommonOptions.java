package id.graduasi.benchmarks;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every benchmark can be told. */
final class CommonOptions {

  @Option(
      names = "--families",
      defaultValue = "20000",
      description = "Families of the imported file (${DEFAULT-VALUE}).")
  int families = 20_000;

  @Option(
      names = "--rounds",
      defaultValue = "3",
      description = "Measured rounds of each, alternating; medians count (${DEFAULT-VALUE}).")
  int rounds = 3;

  @Option(
      names = "--heap",
      defaultValue = "512",
      description = "Heap of a measured process, in MiB (${DEFAULT-VALUE}).")
  int heap = 512;

  @Option(
      names = "--jvm",
      defaultValue = "",
      description = "Further options of the service's JVM, separated by blanks.")
  String jvm = "";

  /** The repository. */
  Path home() {
    return Path.of(System.getProperty("graduasi.home", ".")).toAbsolutePath().normalize();
  }
}
