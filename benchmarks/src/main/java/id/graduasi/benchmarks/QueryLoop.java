package id.graduasi.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * One query asked over and over on several connections at once, each row read and thrown away.
 *
 * @param sql with as many question marks as each list of arguments is long
 */
record QueryLoop(Ground ground, String sql, List<List<String>> arguments, int connections) {

  /** Answers a second. */
  double read(int seconds) throws Exception {
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    List<Callable<Long>> all = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      int seed = i;
      all.add(() -> one(seed, end));
    }
    long answers = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
      for (Future<Long> one : threads.invokeAll(all)) {
        answers += one.get();
      }
    }
    return answers / ((System.nanoTime() - start) / 1e9);
  }

  private long one(int seed, long end) throws SQLException {
    SplittableRandom random = new SplittableRandom(seed);
    long answers = 0;
    try (Connection connection = ground.connect();
        PreparedStatement select = connection.prepareStatement(sql)) {
      while (System.nanoTime() < end) {
        List<String> asked = arguments.get(random.nextInt(arguments.size()));
        for (int i = 0; i < asked.size(); i++) {
          select.setString(i + 1, asked.get(i));
        }
        readAll(select);
        answers++;
      }
    }
    return answers;
  }

  private static void readAll(PreparedStatement select) throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        for (int column = 1; column <= columns; column++) {
          row.getObject(column);
        }
      }
    }
  }
}
