package id.graduasi.local;

import id.graduasi.local.demo.DemoArea;
import java.io.IOException;
import java.util.Map;

/** Lets every family of a region be scored once, so that there are candidates to look at. */
final class DemoScores {
  private static final String RUNS = "/api/v1/scoring-runs";

  private final Api api;
  private final DemoDiary diary;

  DemoScores(Api api, DemoDiary diary) {
    this.api = api;
    this.diary = diary;
  }

  /** Begins a run, when everything that counts has happened; it goes on by itself. */
  void begin(DemoArea area) throws IOException, InterruptedException {
    String step = "scores-" + area.code();
    if (!diary.isDone(step)) {
      api.post(Service.GRADUATION, RUNS, area.client(), Map.of("area", area.code()));
      diary.done(step);
    }
  }
}
