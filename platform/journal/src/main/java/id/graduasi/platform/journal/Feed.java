package id.graduasi.platform.journal;

import java.util.List;

/**
 * What a service keeps of another one's events.
 *
 * <p>An implementation listens to one channel and hands each batch to {@link Feeds#take}.
 */
public interface Feed {

  /** A stable name for operators, e.g. {@code registry-family}. */
  String name();

  /** The topic it reads. */
  String topic();

  /**
   * Applies a batch, in order, in one transaction of the system scope, with a constant number of
   * statements. What is not newer than the version held changes nothing. An exception sets the
   * batch back; then each event is tried alone, and the one that fails is set aside.
   */
  void apply(List<Event> events);

  /** Deletes what {@link #apply} built, so that it can be built again from the beginning. */
  void forget();
}
