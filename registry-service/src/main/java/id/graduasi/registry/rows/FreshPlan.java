package id.graduasi.registry.rows;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.PGStatement;

/**
 * For statements that take many keys at once. A plan that the server keeps is made when the table
 * may still be empty, and is blind to how many keys come: it reads the whole table and compares
 * each row with each key. Such a statement is planned anew each time, with its keys.
 */
public final class FreshPlan {

  private FreshPlan() {}

  public static void of(PreparedStatement statement) throws SQLException {
    statement.unwrap(PGStatement.class).setPrepareThreshold(0);
  }
}
