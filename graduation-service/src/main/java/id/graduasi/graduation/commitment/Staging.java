package id.graduasi.graduation.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Brings rows into staging by COPY, a few thousand in each short transaction. */
@ApplicationScoped
class Staging {

  private static final String COPY =
      "copy commitment_import_row (import_id, line, area_code, family_number, member_id, month,"
          + " days_open, days_attended) from stdin";

  private final DataSource database;
  private final ImportTable imports;

  Staging(DataSource database, ImportTable imports) {
    this.database = database;
    this.imports = imports;
  }

  /** Keeps rows, and why others were refused. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void add(Job job, List<AttendanceRow> rows, List<Finding> findings) {
    imports.add(job, findings);
    try (Connection connection = database.getConnection()) {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
      try {
        for (AttendanceRow row : rows) {
          byte[] text = line(job, row).getBytes(StandardCharsets.UTF_8);
          copy.writeToCopy(text, 0, text.length);
        }
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("rows could not be staged", failed);
    }
  }

  /** No cell can hold a tab, a line end or a backslash: each was read by its form. */
  private static String line(Job job, AttendanceRow row) {
    return String.join(
        "\t",
        job.id().toString(),
        String.valueOf(row.line()),
        job.area().code(),
        row.familyNumber(),
        row.memberId().toString(),
        row.month().toString(),
        String.valueOf(row.daysOpen()),
        row.daysAttended() + "\n");
  }
}
