package id.graduasi.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.testkit.infra.Databases;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(JournalServers.class)
class RelayTest {

  @Inject Journal journal;
  @Inject DataSource database;
  @Inject EventProducer producer;

  @Test
  void aTransactionThatCommitsLateIsNotSkipped() throws Exception {
    String late = UUID.randomUUID().toString();
    String early = UUID.randomUUID().toString();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    CompletableFuture<Void> slow =
        CompletableFuture.runAsync(
            () ->
                inTransaction(
                    () -> {
                      journal.append(JournalTest.fact(late, 1));
                      written.countDown();
                      await(mayCommit);
                    }));
    await(written);
    inTransaction(() -> journal.append(JournalTest.fact(early, 1)));

    try (TopicReader topic = new TopicReader("test.thing")) {
      topic.await(early, 1);
      assertThat(topic.settled(late)).isEmpty();
      mayCommit.countDown();
      slow.get(10, TimeUnit.SECONDS);
      assertThat(topic.await(late, 1)).hasSize(1);
    }
  }

  @Test
  void whenOneOfTwoRelaysIsKilledNothingIsLostAndVersionsKeepTheirOrder() {
    Relay second =
        new Relay(database, producer, Clock.systemUTC(), true, new SimpleMeterRegistry());
    second.start(new StartupEvent());
    List<String> keys =
        List.of(
            UUID.randomUUID().toString(), UUID.randomUUID().toString(), "k" + UUID.randomUUID());
    int versions = 400;
    try (TopicReader topic = new TopicReader("test.thing")) {
      for (long version = 1; version <= versions; version++) {
        long now = version;
        inTransaction(() -> keys.forEach(key -> journal.append(JournalTest.fact(key, now))));
        if (version % 100 == 50) {
          assertThat(killLeader()).as("leaders killed").isEqualTo(1);
        }
      }
      List<Long> all = LongStream.rangeClosed(1, versions).boxed().toList();
      for (String key : keys) {
        topic.await(
            one ->
                key.equals(one.key())
                    && JournalTest.versions(List.of(one)).contains((long) versions),
            1);
        List<Long> delivered = JournalTest.versions(topic.settled(key));
        assertThat(delivered.stream().distinct().toList()).as("first deliveries").isEqualTo(all);
      }
      assertNothingPending();
    } finally {
      second.stop(new ShutdownEvent());
    }
  }

  @Test
  void theOtherRelayTakesOverWhenTheLeaderStops() {
    Relay second =
        new Relay(database, producer, Clock.systemUTC(), true, new SimpleMeterRegistry());
    second.start(new StartupEvent());
    second.stop(new ShutdownEvent());

    String key = UUID.randomUUID().toString();
    inTransaction(() -> journal.append(JournalTest.fact(key, 1)));
    try (TopicReader topic = new TopicReader("test.thing")) {
      assertThat(topic.await(key, 1)).hasSize(1);
    }
    assertThat(leaders()).hasSize(1);
  }

  private static void assertNothingPending() {
    for (int i = 0; i < 100; i++) {
      if (Databases.query("select position from journal_pending").isEmpty()) {
        return;
      }
      await(new CountDownLatch(1), 100);
    }
    throw new AssertionError("events are still pending");
  }

  /** Ends the leader's connection as a crash would; waits until there is a leader to kill. */
  private static int killLeader() {
    for (int i = 0; i < 100; i++) {
      for (String pid : leaders()) {
        return Databases.query("select pg_terminate_backend(?::int)::text", pid).size();
      }
      await(new CountDownLatch(1), 100);
    }
    return 0;
  }

  private static List<String> leaders() {
    return Databases.query(
        "select pid from pg_locks where locktype = 'advisory' and granted and objsubid = 1"
            + " and database = (select oid from pg_database where datname = current_database())");
  }

  private static void inTransaction(Runnable work) {
    SystemScope.run("test", () -> QuarkusTransaction.requiringNew().run(work));
  }

  private static void await(CountDownLatch latch) {
    if (!await(latch, 10_000)) {
      throw new AssertionError("waited too long");
    }
  }

  private static boolean await(CountDownLatch latch, long millis) {
    try {
      return latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
