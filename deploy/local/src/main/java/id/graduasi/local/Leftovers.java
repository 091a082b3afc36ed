package id.graduasi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Processes that outlived their launcher, because it was killed and could not stop them. Called
 * with the folder locked, so no living suite can be meant.
 */
final class Leftovers {
  private Leftovers() {}

  /** Stops what the last suite on this folder left running. */
  static void stop(DataFolder folder, Consumer<String> report) throws IOException {
    RunningSuite suite = RunningSuite.leftIn(folder);
    if (suite != null) {
      for (Service service : Service.values()) {
        Long pid = suite.services().get(service.label());
        end(pid, List.of("java", "quarkus-run.jar"), service.module(), report);
      }
    }
    end(postmaster(folder), List.of("postgres"), "PostgreSQL", report);
    RunningSuite.forget(folder);
  }

  private static @Nullable Long postmaster(DataFolder folder) throws IOException {
    Path file = folder.resolve("postgres").resolve("postmaster.pid");
    try {
      return Long.valueOf(Files.readAllLines(file).getFirst().strip());
    } catch (NoSuchFileException | NumberFormatException none) {
      return null;
    }
  }

  /** Ends a process only if its command says that it is what we think; ids are used again. */
  private static void end(
      @Nullable Long pid, List<String> signs, String name, Consumer<String> report) {
    if (pid == null) {
      return;
    }
    ProcessHandle.of(pid)
        .filter(process -> signs.stream().allMatch(commandOf(process)::contains))
        .ifPresent(
            process -> {
              report.accept("stopping " + name + ", which outlived an earlier launcher");
              process.destroy();
              awaitEnd(process);
            });
  }

  private static String commandOf(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    return info.commandLine().orElse(info.command().orElse(""));
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(20, TimeUnit.SECONDS);
    } catch (TimeoutException stubborn) {
      process.destroyForcibly();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
