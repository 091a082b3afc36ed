package id.graduasi.registry.intake;

import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.rows.FreshPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Which of the cards of some families stand in a file, in whatever chunk. Staged rows stay until
 * the job is complete, so this can be asked at any time.
 */
@ApplicationScoped
class CardsInFile {

  // Each card is looked up by itself: nobody has counted the staged rows, and a join would read all
  // of them for every chunk.
  private static final String SQL =
      """
      select card from unnest(?::bytea[]) as wanted (card)
      cross join lateral (
        select from staged_row s where s.import_id = ? and s.group_key = wanted.card limit 1) found
      """;

  private final DataSource database;

  CardsInFile(DataSource database) {
    this.database = database;
  }

  Set<ByteBuffer> of(Job job, Collection<FamilyState> families) {
    if (families.isEmpty()) {
      return Set.of();
    }
    byte[][] wanted = families.stream().map(family -> family.kk().hash()).toArray(byte[][]::new);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      FreshPlan.of(select);
      select.setArray(1, connection.createArrayOf("bytea", wanted));
      select.setObject(2, job.id());
      Set<ByteBuffer> cards = new HashSet<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          cards.add(ByteBuffer.wrap(row.getBytes(1)));
        }
      }
      return cards;
    } catch (SQLException failed) {
      throw new IllegalStateException("the cards of a file could not be read", failed);
    }
  }
}
