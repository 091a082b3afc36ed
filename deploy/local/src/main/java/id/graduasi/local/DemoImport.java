package id.graduasi.local;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.local.demo.LineStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Brings one file of the demonstration in, by the door everybody uses. An import that an earlier
 * start had sent goes on by itself and is only waited for; sending a file again changes nothing.
 */
final class DemoImport {
  private static final String IMPORTS = "/api/v1/imports";
  private static final String COMPLETED = "COMPLETED";
  private static final Set<String> BROKEN = Set.of("FAILED", "CANCELLED");
  private static final long LOOK_EVERY_MILLIS = 250;

  private final Api api;
  private final DemoDiary diary;
  private final DemoStep step;

  DemoImport(Api api, DemoDiary diary, DemoStep step) {
    this.api = api;
    this.diary = diary;
    this.step = step;
  }

  /**
   * Returns when the import is complete: how many rows were refused.
   *
   * @param watcher told how far it is, in groups of lines: half of the way is sending, half merging
   * @throws Trouble if the import fails
   */
  long run(LongConsumer watcher) throws IOException, InterruptedException {
    if (diary.isDone(step.name())) {
      return 0;
    }
    JsonNode job = earlier().orElse(null);
    if (job == null) {
      job = send(watcher);
      diary.sent(step.name(), job.path("id").asText());
    }
    while (!job.path("state").asText().equals(COMPLETED)) {
      if (isBroken(job)) {
        throw new Trouble("The import " + step.name() + " ended as " + job.path("state") + ".");
      }
      long total = Math.max(1, job.path("total").asLong());
      watcher.accept(step.groups() / 2 + step.groups() * job.path("done").asLong() / total / 2);
      Thread.sleep(LOOK_EVERY_MILLIS);
      job = look(job.path("id").asText());
    }
    diary.done(step.name());
    return job.path("refused").asLong();
  }

  /** What an earlier start has sent, if that has not come to a bad end. */
  private Optional<JsonNode> earlier() throws IOException, InterruptedException {
    Optional<String> sent = diary.sent(step.name());
    return sent.isEmpty()
        ? Optional.empty()
        : Optional.of(look(sent.get())).filter(job -> !isBroken(job));
  }

  private JsonNode send(LongConsumer watcher) throws IOException, InterruptedException {
    LongConsumer half = made -> watcher.accept(made / 2);
    try (Stream<List<String>> lines = step.file().get()) {
      LineStream csv = new LineStream(lines.iterator(), half);
      return api.postCsv(
          Service.REGISTRY,
          IMPORTS + "?" + step.query(),
          step.client(),
          BodyPublishers.ofInputStream(() -> csv));
    }
  }

  private JsonNode look(String id) throws IOException, InterruptedException {
    return api.get(Service.REGISTRY, IMPORTS + "/" + id, step.client());
  }

  private static boolean isBroken(JsonNode job) {
    return BROKEN.contains(job.path("state").asText());
  }
}
