package id.graduasi.local;

import id.graduasi.platform.embedded.DemoClient;
import id.graduasi.platform.embedded.DemoClients;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints a bearer token of a demo client, and nothing else, for use in other commands. */
@Command(
    name = "token",
    description = "Print a bearer token of a demo client.",
    mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
  @ParentCommand private Graduasi graduasi = new Graduasi();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "CLIENT", description = "E.g. bojonegoro, lamongan-head, system.")
  private String client = "";

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (DemoClients.find(client).isEmpty()) {
      throw new Trouble(
          "There is no demo client named %s; there are %s."
              .formatted(
                  client,
                  DemoClients.list().stream()
                      .map(DemoClient::id)
                      .collect(Collectors.joining(", "))));
    }
    Ports ports = RunningSuite.require(DataFolder.at(graduasi.data())).ports();
    try (Api api = new Api(ports)) {
      spec.commandLine().getOut().println(api.token(client));
    }
    return 0;
  }
}
