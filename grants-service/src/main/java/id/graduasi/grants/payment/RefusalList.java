package id.graduasi.grants.payment;

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

/** Why rows of a file were refused, as CSV in constant memory. */
@ApplicationScoped
class RefusalList {

  private static final String SQL =
      """
      select line, column_name, code, message_id, message_en from payment_import_finding
      where import_id = ? order by line, column_name, code
      """;

  private final DataSource database;

  RefusalList(DataSource database) {
    this.database = database;
  }

  StreamingOutput of(UUID importId, Language language) {
    return out -> {
      CsvWriter csv =
          CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      csv.writeRecord("line", "column", "code", "message");
      QuarkusTransaction.requiringNew().run(() -> write(importId, language, csv));
      csv.flush();
    };
  }

  private void write(UUID importId, Language language, CsvWriter csv) {
    String message =
        switch (language) {
          case ID -> "message_id";
          case EN -> "message_en";
        };
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setFetchSize(1_000);
      select.setObject(1, importId);
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
      throw new IllegalStateException("refusals could not be read", failed);
    }
  }
}
