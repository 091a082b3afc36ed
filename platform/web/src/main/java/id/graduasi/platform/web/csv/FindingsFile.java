package id.graduasi.platform.web.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.graduasi.platform.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What was found in the rows of a file, as CSV in constant memory: line, column, code, message. */
@ApplicationScoped
public class FindingsFile {

  private final DataSource database;

  FindingsFile(DataSource database) {
    this.database = database;
  }

  /**
   * Streams findings, with their sentences in one language.
   *
   * @param select yields {@code line, column_name, code, message_id, message_en}, in the order of
   *     the file
   */
  public StreamingOutput of(String select, Language language, Object... parameters) {
    return out -> {
      CsvWriter csv =
          CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      csv.writeRecord("line", "column", "code", "message");
      QuarkusTransaction.requiringNew().run(() -> write(select, language, parameters, csv));
      csv.flush();
    };
  }

  private void write(String select, Language language, Object[] parameters, CsvWriter csv) {
    String message =
        switch (language) {
          case ID -> "message_id";
          case EN -> "message_en";
        };
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setFetchSize(1_000);
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          csv.writeRecord(
              row.getString("line"),
              row.getString("column_name"),
              row.getString("code"),
              row.getString(message));
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("findings could not be read", failed);
    }
  }
}
