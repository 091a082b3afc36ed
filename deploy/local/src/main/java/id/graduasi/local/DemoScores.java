package id.graduasi.local;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.local.demo.DemoArea;
import java.io.IOException;
import java.util.Map;
import java.util.function.LongConsumer;

/** Scores every family of a region once, so that there are candidates to look at. */
final class DemoScores {
  private static final String RUNS = "/api/v1/scoring-runs";
  private static final long LOOK_EVERY_MILLIS = 250;

  private final Api api;
  private final DemoDiary diary;

  DemoScores(Api api, DemoDiary diary) {
    this.api = api;
    this.diary = diary;
  }

  /**
   * Returns when the run has ended; one that an earlier start has begun goes on by itself.
   *
   * @param watcher told how many families are scored
   */
  void run(DemoArea area, LongConsumer watcher) throws IOException, InterruptedException {
    String step = "scores-" + area.code();
    if (diary.isDone(step)) {
      return;
    }
    String id = diary.sent(step).orElse("");
    if (id.isEmpty()) {
      id =
          api.post(Service.GRADUATION, RUNS, area.client(), Map.of("area", area.code()))
              .path("id")
              .asText();
      diary.sent(step, id);
    }
    JsonNode run = look(id, area);
    while (run.path("finishedAt").isNull()) {
      watcher.accept(run.path("done").asLong());
      Thread.sleep(LOOK_EVERY_MILLIS);
      run = look(id, area);
    }
    watcher.accept(run.path("done").asLong());
    diary.done(step);
  }

  private JsonNode look(String id, DemoArea area) throws IOException, InterruptedException {
    return api.get(Service.GRADUATION, RUNS + "/" + id, area.client());
  }
}
