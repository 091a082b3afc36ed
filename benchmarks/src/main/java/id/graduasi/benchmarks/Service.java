package id.graduasi.benchmarks;

/**
 * A packaged service that runs.
 *
 * @param address where it answers
 * @param database what it stands on
 */
record Service(ChildProcess process, String address, String database) implements AutoCloseable {

  @Override
  public void close() {
    process.close();
  }
}
