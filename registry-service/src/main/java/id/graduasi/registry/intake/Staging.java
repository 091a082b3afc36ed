package id.graduasi.registry.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.registry.identifier.LockedIdentifier;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Brings rows into staging by COPY, a few thousand in each short transaction. */
@ApplicationScoped
class Staging {

  private static final String COPY =
      "copy import_row (import_id, line, area_code, group_key, kk_cipher, kk_last, nik_hash,"
          + " nik_cipher, nik_last, digest, cells) from stdin";

  /** How COPY writes that there is nothing. */
  private static final String NONE = "\\N\t";

  private final DataSource database;
  private final ObjectMapper json;

  Staging(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  void add(Job job, List<StagedRow> rows) {
    QuarkusTransaction.requiringNew().run(() -> copy(job, rows));
  }

  private void copy(Job job, List<StagedRow> rows) {
    try (Connection connection = database.getConnection()) {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
      try {
        for (StagedRow row : rows) {
          byte[] text = line(job, row).getBytes(StandardCharsets.UTF_8);
          copy.writeToCopy(text, 0, text.length);
        }
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException("rows could not be staged", failed);
    }
  }

  private String line(Job job, StagedRow row) throws JsonProcessingException {
    StringBuilder line = new StringBuilder(512);
    line.append(job.id()).append('\t').append(row.line()).append('\t');
    line.append(job.area().code()).append('\t');
    bytes(line, row.group());
    locked(line, row.kk());
    hash(line, row.nik());
    locked(line, row.nik());
    if (row.digest() == null) {
      line.append(NONE);
    } else {
      bytes(line, row.digest());
    }
    // JSON writes tabs and line ends as escapes; only the backslash needs another one for COPY.
    return line.append(json.writeValueAsString(row.cells()).replace("\\", "\\\\"))
        .append('\n')
        .toString();
  }

  private static void hash(StringBuilder line, @Nullable LockedIdentifier identifier) {
    if (identifier == null) {
      line.append(NONE);
    } else {
      bytes(line, identifier.hash());
    }
  }

  private static void locked(StringBuilder line, @Nullable LockedIdentifier identifier) {
    if (identifier == null) {
      line.append(NONE).append(NONE);
    } else {
      bytes(line, identifier.ciphertext());
      line.append(identifier.lastFour()).append('\t');
    }
  }

  private static void bytes(StringBuilder line, byte[] bytes) {
    line.append("\\\\x").append(HexFormat.of().formatHex(bytes)).append('\t');
  }
}
