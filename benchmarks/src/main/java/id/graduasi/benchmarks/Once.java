package id.graduasi.benchmarks;

import java.util.Locale;

/**
 * One import.
 *
 * @param seconds from the first byte to COMPLETED
 * @param upload until all rows were staged
 * @param sent until Kafka had acknowledged every event
 * @param followed until the services that follow, if any, held every new family
 * @param quiet until the search for issues that follows was done as well
 * @param cpu what the registry's process used until COMPLETED, in seconds
 * @param memory its peaks
 */
record Once(
    double seconds,
    double upload,
    double sent,
    double followed,
    double quiet,
    double cpu,
    String memory) {

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.2f s (staged after %.2f s, events sent after %.2f s, followed until %.2f s, searched for"
            + " issues until %.2f s, registry's CPU %.2f s; %s)",
        seconds,
        upload,
        sent,
        followed,
        quiet,
        cpu,
        memory);
  }
}
