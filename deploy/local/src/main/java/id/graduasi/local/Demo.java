package id.graduasi.local;

import id.graduasi.local.demo.DemoArea;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Loads the demonstration data once in the life of a data folder, beside everything else. */
final class Demo {
  private static final String DIARY = "demo";

  private final DemoDiary diary;
  private final Progress progress;

  private Demo(DemoDiary diary, Progress progress) {
    this.diary = diary;
    this.progress = progress;
  }

  /** Returns at once. A load that was cut short goes on at the next start. */
  static void loadOnce(DataFolder folder, Ports ports, Progress progress, DemoSize wanted)
      throws IOException {
    DemoDiary diary = DemoDiary.of(folder.resolve(DIARY), wanted);
    if (diary.isFinished()) {
      return;
    }
    if (diary.size() == DemoSize.NONE) {
      diary.finished();
      return;
    }
    Demo demo = new Demo(diary, progress);
    Thread.ofPlatform().daemon().name("demo").start(() -> demo.load(ports));
  }

  private void load(Ports ports) {
    long began = System.nanoTime();
    try (Api api = new Api(ports)) {
      load(api, diary.size().areas());
      diary.finished();
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      progress.say(
          String.format(
              Locale.ROOT,
              "Demo data (%s) is loaded after %d s.",
              diary.size().label(),
              took.toSeconds()));
    } catch (IOException | Trouble e) {
      progress.warn("the demo data could not be loaded: " + e.getMessage());
      progress.warn("the next start tries again; --demo=none with --reset does without.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void load(Api api, List<DemoArea> areas) throws IOException, InterruptedException {
    DemoData data = new DemoData(api);
    for (DemoArea area : areas) {
      data.registerFacilitator(area);
      try (ProgressBar bar = bar(area)) {
        long before = 0;
        for (DemoStep step : data.steps(area)) {
          long start = before;
          long refused = new DemoImport(api, diary, step).run(done -> bar.stepTo(start + done));
          if (refused > 0) {
            progress.warn("the import %s refused %d rows.".formatted(step.name(), refused));
          }
          before += step.groups();
          bar.stepTo(before);
        }
      }
    }
  }

  private static ProgressBar bar(DemoArea area) {
    return new ProgressBarBuilder()
        .setTaskName("Demo " + area.name())
        .setInitialMax(area.facilitators() + area.families() + area.changes())
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250)
        .build();
  }
}
