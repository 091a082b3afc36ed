package id.graduasi.local;

import id.graduasi.local.demo.DemoArea;
import id.graduasi.local.demo.Graduate;
import id.graduasi.local.demo.Recipient;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What people do in the demonstration, beside the files: graduation cases, sessions of those who
 * accompany, and capital for women, some at a time. Each is quick, and many wait for a fact that is
 * still on its way.
 */
final class DemoPeople {
  private static final int AT_ONCE = 8;
  private static final long LOOK_EVERY_MILLIS = 250;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final ExecutorService threads =
      Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().name("demo-", 0).factory());
  private final List<Future<@Nullable Void>> acts = new ArrayList<>();
  private final List<DemoArea> areas = new ArrayList<>();
  private final AtomicLong done = new AtomicLong();
  private final Api api;
  private final DemoDiary diary;

  DemoPeople(Api api, DemoDiary diary) {
    this.api = api;
    this.diary = diary;
  }

  /** Lets the people of a region begin, unless an earlier start has seen all of it done. */
  void begin(DemoArea area, List<Graduate> graduates, List<Recipient> recipients) {
    if (area.facilitator() == null || diary.isDone(step(area))) {
      return;
    }
    areas.add(area);
    act(() -> new DemoCoaching(api, area).coach());
    if (!recipients.isEmpty()) {
      act(() -> new DemoCapital(api, area, recipients).give());
    }
    for (Graduate graduate : graduates) {
      act(() -> new DemoCase(api, area.client(), graduate).walk());
    }
  }

  /** How many things there are to do. */
  long total() {
    return acts.size();
  }

  /**
   * Returns when all is done, and the registry has confirmed every case.
   *
   * @param watcher told how many things are done
   */
  void await(LongConsumer watcher) throws IOException, InterruptedException {
    for (Future<@Nullable Void> act : acts) {
      while (!isDone(act)) {
        watcher.accept(done.get());
      }
    }
    watcher.accept(done.get());
    for (DemoArea area : areas) {
      awaitEffect(area);
      diary.done(step(area));
    }
  }

  /** Leaves undone what is not done yet. */
  void stop() {
    threads.shutdownNow();
  }

  private interface Act {
    void run() throws IOException, InterruptedException;
  }

  private void act(Act act) {
    Callable<@Nullable Void> counted =
        () -> {
          act.run();
          done.incrementAndGet();
          return null;
        };
    acts.add(threads.submit(counted));
  }

  private static boolean isDone(Future<@Nullable Void> act)
      throws IOException, InterruptedException {
    try {
      act.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Trouble trouble -> throw trouble;
        case IOException io -> throw io;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  private void awaitEffect(DemoArea area) throws IOException, InterruptedException {
    String due = "/api/v1/cases?step=DUE&limit=1&area=" + area.code();
    Instant deadline = Instant.now().plus(LONGEST);
    while (!api.get(Service.GRADUATION, due, area.client()).path("items").isEmpty()) {
      if (Instant.now().isAfter(deadline)) {
        throw new Trouble("Cases of " + area.name() + " wait for the registry too long.");
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }

  private static String step(DemoArea area) {
    return "people-" + area.code();
  }
}
