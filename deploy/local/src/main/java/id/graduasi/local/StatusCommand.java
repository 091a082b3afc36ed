package id.graduasi.local;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says how the running suite is; exit code 0 only if every service is ready. */
@Command(
    name = "status",
    description = "Show which services run and whether they are ready.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  @ParentCommand private Graduasi graduasi = new Graduasi();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    RunningSuite suite = RunningSuite.require(DataFolder.at(graduasi.data()));
    Ports ports = suite.ports();
    boolean allReady = true;
    try (Readiness readiness = new Readiness()) {
      for (Service service : Service.values()) {
        boolean ready = readiness.isReady(ports.address(service));
        allReady &= ready;
        Long pid = suite.services().get(service.label());
        spec.commandLine()
            .getOut()
            .printf(
                "%-20s %-9s %s  pid %s%n",
                service.module(),
                ready ? "ready" : "not ready",
                ports.address(service),
                pid == null ? "-" : pid.toString());
      }
    }
    return allReady ? 0 : 1;
  }
}
