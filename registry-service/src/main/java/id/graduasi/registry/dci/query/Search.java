package id.graduasi.registry.dci.query;

import java.util.List;

/**
 * What is searched.
 *
 * @param unit what the records are
 * @param condition which of them
 * @param sort in which order; then by area and id
 * @param page which part
 */
public record Search(Unit unit, Condition condition, List<Sort> sort, Page page) {

  public Search {
    sort = List.copyOf(sort);
  }

  /** An order by one attribute. */
  public record Sort(Attribute attribute, boolean descending) {}

  /**
   * A part of the answer.
   *
   * @param size 1 or more records
   * @param number counts from 1
   */
  public record Page(int size, int number) {

    long offset() {
      return (long) size * (number - 1);
    }
  }
}
