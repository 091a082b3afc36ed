package id.graduasi.graduation.rows;

import id.graduasi.platform.journal.Database;

/**
 * For a page of many rows behind row security. The planner expects few of them, reads them all and
 * sorts them; in the order of an index it reads those of the page.
 */
public final class InOrder {

  private static final String SET =
      "select set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true)";

  private InOrder() {}

  /** Lets the statements of this transaction follow an index where one has their order. */
  public static void in(Database database) {
    database.query(SET, row -> row.getString(1));
  }
}
