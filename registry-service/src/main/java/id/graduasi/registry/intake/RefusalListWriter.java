package id.graduasi.registry.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.graduasi.platform.web.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Streams the findings of an import as CSV, in the caller's scope and in constant memory. */
@Provider
public class RefusalListWriter implements MessageBodyWriter<RefusalList> {

  private static final String SQL =
      """
      select line, column_name, code, message_id, message_en from import_finding
      where import_id = ? and refused <> ? order by line, column_name, code
      """;

  private final DataSource database;

  RefusalListWriter(DataSource database) {
    this.database = database;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type == RefusalList.class;
  }

  @Override
  public void writeTo(
      RefusalList list,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.writeRecord("line", "column", "code", "message");
    try {
      QuarkusTransaction.joiningExisting().run(() -> write(list, csv));
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
    csv.flush();
  }

  private void write(RefusalList list, CsvWriter csv) {
    String message = list.language() == Language.EN ? "message_en" : "message_id";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setFetchSize(1_000);
      select.setObject(1, list.importId());
      select.setBoolean(2, list.warnings());
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
