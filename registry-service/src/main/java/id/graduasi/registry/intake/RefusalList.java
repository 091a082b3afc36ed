package id.graduasi.registry.intake;

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
import java.util.UUID;
import javax.sql.DataSource;

/** What was found in the rows of an import, as CSV in constant memory. */
@ApplicationScoped
class RefusalList {

  private static final String SQL =
      """
      select line, column_name, code, message_id, message_en from import_finding
      where import_id = ? and refused <> ? order by line, column_name, code
      """;

  private final DataSource database;

  RefusalList(DataSource database) {
    this.database = database;
  }

  /** The refusals of an import, or its warnings instead, with sentences in one language. */
  StreamingOutput of(UUID importId, boolean warnings, Language language) {
    return out -> {
      CsvWriter csv =
          CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      csv.writeRecord("line", "column", "code", "message");
      QuarkusTransaction.requiringNew().run(() -> write(importId, warnings, language, csv));
      csv.flush();
    };
  }

  private void write(UUID importId, boolean warnings, Language language, CsvWriter csv) {
    String message =
        switch (language) {
          case ID -> "message_id";
          case EN -> "message_en";
        };
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setFetchSize(1_000);
      select.setObject(1, importId);
      select.setBoolean(2, warnings);
      try (ResultSet row = select.executeQuery()) {
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
