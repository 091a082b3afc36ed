package id.graduasi.reporting.posting;

import java.util.List;

/**
 * A table of what is known.
 *
 * @param table its name; the primary key is {@code id}
 * @param type its rows: columns are the components in snake case
 * @param accounts what its rows are counted in
 */
public record Shelf<T extends Known<T>>(String table, Class<T> type, List<Enum<?>> accounts) {

  public Shelf {
    accounts = List.copyOf(accounts);
  }
}
