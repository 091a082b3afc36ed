package id.graduasi.local;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The one command of the suite. */
@Command(
    name = "./graduasi",
    description = "Runs the Graduasi suite on this machine.",
    subcommands = {
      UpCommand.class,
      StatusCommand.class,
      TokenCommand.class,
      LogsCommand.class,
    },
    footer = {
      "  test [--all]           Build everything and run its tests; what follows -- goes to Maven.",
      "  bench NAME             Measure against a limit: import, read, search.",
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
public final class Graduasi {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder that keeps all data (default: .graduasi in the repository).")
  private Path data = home().resolve(".graduasi");

  Graduasi() {}

  /** The repository the launcher was built in. */
  static Path home() {
    return Path.of(System.getProperty("graduasi.home", "")).toAbsolutePath().normalize();
  }

  Path data() {
    return data;
  }

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Graduasi())
        .setExecutionExceptionHandler(
            (trouble, command, result) -> {
              command.getErr().println(sentenceOf(trouble));
              return command.getCommandSpec().exitCodeOnExecutionException();
            });
  }

  private static String sentenceOf(Exception trouble) {
    return trouble instanceof Trouble
        ? trouble.getMessage()
        : "Something went wrong that Graduasi did not expect: " + trouble + ".";
  }
}
