package id.graduasi.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asks one server at random, on several connections at once, one request after another. */
record Readers(String address, String token, List<Question> questions, int connections) {

  /**
   * What was seen.
   *
   * @param rate answers a second
   * @param clientMicros of processor time that this client spent on one answer
   * @param p99Millis the time under which 99 of 100 answers came
   */
  record Seen(double rate, double clientMicros, double p99Millis, long bytes) {}

  Seen read(int seconds) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    long start = System.nanoTime();
    List<Callable<One>> all = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      int seed = i;
      all.add(() -> one(seed, end));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      List<One> ones = new ArrayList<>();
      for (Future<One> one : threads.invokeAll(all)) {
        ones.add(one.get());
      }
      return sum(ones, (System.nanoTime() - start) / 1e9);
    }
  }

  private One one(int seed, long end) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    long[] nanos = new long[1 << 20];
    int count = 0;
    long bytes = 0;
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (LightClient client = new LightClient(address, token)) {
      long now = System.nanoTime();
      while (now < end) {
        bytes += client.ask(questions.get(random.nextInt(questions.size()))).length;
        long then = System.nanoTime();
        nanos[count++ & (nanos.length - 1)] = then - now;
        now = then;
      }
    }
    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    return new One(Arrays.copyOf(nanos, Math.min(count, nanos.length)), count, bytes, used);
  }

  private static Seen sum(List<One> ones, double seconds) {
    long count = ones.stream().mapToLong(One::count).sum();
    long cpu = ones.stream().mapToLong(One::cpuNanos).sum();
    long bytes = ones.stream().mapToLong(One::bytes).sum();
    long[] sorted =
        ones.stream().flatMapToLong(one -> Arrays.stream(one.nanos())).sorted().toArray();
    double p99 = sorted.length == 0 ? 0 : sorted[sorted.length * 99 / 100] / 1e6;
    return new Seen(count / seconds, cpu / 1e3 / count, p99, bytes / count);
  }

  private record One(long[] nanos, long count, long bytes, long cpuNanos) {}
}
