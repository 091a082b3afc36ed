package id.graduasi.reporting.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something another service tells of, as it stands after its newest event. A row of a table whose
 * columns are the record's components.
 *
 * @param <T> the record itself
 */
public interface Known<T extends Known<T>> {

  UUID id();

  long version();

  /** The same with what events do not repeat, carried on from what is held. */
  T after(@Nullable T held, LocalDate recordedOn);

  /** The lines by which the books follow, from what is held to this. */
  List<Line> lines(@Nullable T held, LocalDate recordedOn);
}
