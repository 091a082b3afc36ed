package id.graduasi.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Starts everything and stays until it is told to stop. */
@Command(
    name = "up",
    description = "Start the whole suite; Ctrl-C stops it.",
    mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
  @ParentCommand private Graduasi graduasi = new Graduasi();

  @Option(
      names = "--port-offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "Add N to every port.")
  private int portOffset;

  @Option(
      names = "--demo",
      paramLabel = "SIZE",
      defaultValue = "full",
      description =
          "Demo data of a new data folder: full, small (a tenth of the families) or none"
              + " (default: ${DEFAULT-VALUE}).")
  private String demo = "full";

  @Option(names = "--reset", description = "Delete the data of an earlier start first.")
  private boolean reset;

  @Option(
      names = "--memory",
      paramLabel = "MIB",
      defaultValue = "256",
      description = "Heap of each service in MiB (default: ${DEFAULT-VALUE}).")
  private int memory;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (memory < 128) {
      throw new Trouble(
          "A service needs a heap of 128 MiB at least; --memory " + memory + " is less.");
    }
    DemoSize wanted = DemoSize.of(demo);
    long began = System.nanoTime();
    Progress progress = new Progress(System.out);
    Ports ports = new Ports(portOffset);
    try (DataFolder folder = DataFolder.take(graduasi.data(), reset)) {
      ServiceCommand.requireBuilt(Graduasi.home());
      Leftovers.stop(folder, progress::warn);
      ports.requireFree();
      boolean first = folder.begin();
      Logs.to(folder.log("launcher"));
      Secrets secrets = Secrets.of(folder.resolve("secrets"));
      Suite suite =
          new Suite(
              folder, ports, new ServiceCommand(Graduasi.home(), ports, secrets, memory), progress);
      progress.say(
          (first ? "First start in " : "Starting on ") + folder.root() + " (logs in logs/)");
      Demo demo = Demo.of(folder, ports, progress, wanted);
      CountDownLatch stopped = new CountDownLatch(1);
      Thread hook = new Thread(() -> stop(demo, suite, folder, progress, stopped), "stop");
      Runtime.getRuntime().addShutdownHook(hook);
      suite.start();
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      progress.say(Addresses.table(ports, took));
      demo.start();
      stopped.await();
    }
    return 0;
  }

  private static void stop(
      Demo demo, Suite suite, DataFolder folder, Progress progress, CountDownLatch stopped) {
    long began = System.nanoTime();
    progress.say("Stopping.");
    demo.stop();
    suite.stop();
    try {
      RunningSuite.forget(folder);
    } catch (IOException e) {
      progress.warn("cannot remove the state file: " + e.getMessage());
    }
    progress.say(
        String.format(Locale.ROOT, "Stopped after %.1f s.", (System.nanoTime() - began) / 1e9));
    stopped.countDown();
  }
}
