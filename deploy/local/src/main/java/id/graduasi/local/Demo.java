package id.graduasi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Loads the demonstration data once in the life of a data folder, beside everything else. */
final class Demo {
  private static final String MARKER = "demo";

  private Demo() {}

  /** Returns at once. A load that was cut short is repeated at the next start. */
  static void loadOnce(DataFolder folder, Ports ports, Progress progress, boolean unwanted)
      throws IOException {
    Path marker = folder.resolve(MARKER);
    if (Files.exists(marker)) {
      return;
    }
    if (unwanted) {
      Files.writeString(marker, "unwanted\n");
      return;
    }
    Thread.ofPlatform().daemon().name("demo").start(() -> load(marker, ports, progress));
  }

  private static void load(Path marker, Ports ports, Progress progress) {
    try (Api api = new Api(ports)) {
      DemoData data = new DemoData(api);
      long created = 0;
      for (DemoFile file : DemoFile.all()) {
        created += load(data, file);
      }
      Files.writeString(marker, "loaded\n");
      progress.say("Demo data is loaded: " + created + " families.");
    } catch (IOException | Trouble e) {
      progress.warn("the demo data could not be loaded: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long load(DemoData data, DemoFile file) throws IOException, InterruptedException {
    try (ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Demo " + file.client())
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(250)
            .build()) {
      return data.load(
          file,
          (done, total) -> {
            bar.maxHint(total);
            bar.stepTo(done);
          });
    }
  }
}
