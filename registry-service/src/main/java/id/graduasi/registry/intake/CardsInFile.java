package id.graduasi.registry.intake;

import id.graduasi.registry.rows.FreshPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Which of the cards that the heads of a chunk hold in the register stand in the same file, in
 * whatever chunk. Staged rows stay until the job is complete, so this can be asked at any time.
 */
@ApplicationScoped
class CardsInFile {

  private static final String SQL =
      """
      select distinct f.kk_hash
      from family f join member m on m.family_id = f.id
      where m.nik_hash = any (?) and m.relationship = 'HEAD'
        and exists (select 1 from staged_row s where s.import_id = ? and s.group_key = f.kk_hash)
      """;

  private final DataSource database;

  CardsInFile(DataSource database) {
    this.database = database;
  }

  Set<ByteBuffer> of(Job job, List<FamilyDraft> drafts) {
    byte[][] heads =
        drafts.stream()
            .flatMap(draft -> draft.heads().stream())
            .map(row -> row.person().nik().hash())
            .toArray(byte[][]::new);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      FreshPlan.of(select);
      select.setArray(1, connection.createArrayOf("bytea", heads));
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
