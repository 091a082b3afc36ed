package id.graduasi.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.PulledEvents.Batch;
import id.graduasi.platform.journal.PulledEvents.Place;
import id.graduasi.platform.journal.PulledEvents.Pulled;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(JournalServers.class)
class PulledEventsTest {

  @Inject Journal journal;
  @Inject PulledEvents pulled;

  @Test
  void eventsAreReadPageByPageEachOnce() {
    Place start = end();
    String key = UUID.randomUUID().toString();
    for (long version = 1; version <= 5; version++) {
      append(key, version);
    }

    Batch first = after(start, 3);
    Batch second = after(first.next(), 3);
    Batch third = after(second.next(), 3);

    assertThat(first.events()).extracting(Pulled::version).containsExactly(1L, 2L, 3L);
    assertThat(second.events()).extracting(Pulled::version).containsExactly(4L, 5L);
    assertThat(third.events()).isEmpty();
    assertThat(first.events().getFirst().data()).contains("\"name\":\"v1\"");
    append(key, 6);
    assertThat(after(third.next(), 3).events()).extracting(Pulled::version).containsExactly(6L);
  }

  @Test
  void whatCommitsLateIsNotPassed() throws Exception {
    Place start = end();
    String early = UUID.randomUUID().toString();
    String late = UUID.randomUUID().toString();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<Void> slow =
        CompletableFuture.runAsync(
            () ->
                SystemScope.run(
                    "slow",
                    () ->
                        QuarkusTransaction.requiringNew()
                            .run(
                                () -> {
                                  journal.append(JournalTest.fact(late, 1));
                                  written.countDown();
                                  await(release);
                                })));
    assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
    append(early, 1);

    Batch before = after(start, 10);
    release.countDown();
    slow.get(20, TimeUnit.SECONDS);
    Batch behind = after(before.next(), 10);

    assertThat(before.events()).extracting(Pulled::key).doesNotContain(early, late);
    assertThat(behind.events()).extracting(Pulled::key).containsSubsequence(late, early);
  }

  /** Where everything there is so far lies behind. */
  private Place end() {
    Place place = Place.START;
    Batch batch = after(place, 1_000);
    while (!batch.events().isEmpty()) {
      place = batch.next();
      batch = after(place, 1_000);
    }
    return batch.next();
  }

  private Batch after(Place place, int limit) {
    return SystemScope.call("test", () -> pulled.after(place, limit, "test.thing"));
  }

  private void append(String key, long version) {
    SystemScope.run(
        "test",
        () ->
            QuarkusTransaction.requiringNew()
                .run(() -> journal.append(JournalTest.fact(key, version))));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
