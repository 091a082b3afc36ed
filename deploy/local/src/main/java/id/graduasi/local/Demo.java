package id.graduasi.local;

import id.graduasi.local.demo.DemoArea;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Loads the demonstration data once in the life of a data folder, beside everything else. */
final class Demo {
  private static final String DIARY = "demo";

  private final DemoDiary diary;
  private final Progress progress;
  private final Thread thread;
  private volatile boolean stopping;

  private Demo(DemoDiary diary, Ports ports, Progress progress) {
    this.diary = diary;
    this.progress = progress;
    this.thread = Thread.ofPlatform().daemon().name("demo").unstarted(() -> load(ports));
  }

  /** The demonstration data of a folder; the size that is wanted counts at its first start. */
  static Demo of(DataFolder folder, Ports ports, Progress progress, DemoSize wanted)
      throws IOException {
    return new Demo(DemoDiary.of(folder.resolve(DIARY), wanted), ports, progress);
  }

  /** Begins to load unless all is there; returns at once. What was cut short goes on. */
  void start() {
    if (!diary.isFinished() && diary.size() != DemoSize.NONE) {
      thread.start();
    }
  }

  /** The next start goes on. */
  void stop() {
    stopping = true;
    thread.interrupt();
  }

  private void load(Ports ports) {
    long began = System.nanoTime();
    try (Api api = new Api(ports)) {
      load(api, diary.size().areas());
      diary.finished();
      progress.say(
          "Demo data (%s) is loaded after %d s."
              .formatted(
                  diary.size().label(), Duration.ofNanos(System.nanoTime() - began).toSeconds()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | Trouble e) {
      if (!stopping) {
        progress.warn("the demo data could not be loaded: " + e);
        progress.warn("the next start tries again; --demo=none with --reset does without.");
      }
    }
  }

  /** What people did goes on beside the files of the regions that follow. */
  private void load(Api api, List<DemoArea> areas) throws IOException, InterruptedException {
    DemoPeople people = new DemoPeople(api, diary);
    try {
      loadFiles(api, areas, people);
      try (ProgressBar bar = bar("people", people.total())) {
        people.await(bar::stepTo);
      }
    } finally {
      people.stop();
    }
    DemoScores scores = new DemoScores(api, diary);
    for (DemoArea area : areas) {
      if (area.scored()) {
        scores.begin(area);
      }
    }
    if (diary.size() == DemoSize.FULL) {
      new DemoFigures(api).publish();
    }
  }

  private void loadFiles(Api api, List<DemoArea> areas, DemoPeople people)
      throws IOException, InterruptedException {
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
      people.begin(area, data.graduates(area), data.recipients(area));
    }
  }

  private static ProgressBar bar(DemoArea area) {
    return bar(area.name(), area.facilitators() + area.families() + area.changes());
  }

  private static ProgressBar bar(String what, long most) {
    return new ProgressBarBuilder()
        .setTaskName("Demo " + what)
        .setInitialMax(most)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250)
        .build();
  }
}
