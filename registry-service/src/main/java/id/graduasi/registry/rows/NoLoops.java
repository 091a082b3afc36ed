package id.graduasi.registry.rows;

import id.graduasi.platform.journal.Database;

/**
 * For a statement over many rows that nobody has counted: just staged, or behind row security. The
 * planner expects few of them, and for few it compares each with each.
 */
public final class NoLoops {

  private static final String SET = "select set_config('enable_nestloop', 'off', true)";

  private NoLoops() {}

  /** Lets the statements of this transaction join by hash or by order only. */
  public static void in(Database database) {
    database.query(SET, row -> row.getString(1));
  }
}
