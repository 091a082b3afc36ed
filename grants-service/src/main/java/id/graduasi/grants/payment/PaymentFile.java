package id.graduasi.grants.payment;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.graduasi.platform.access.CurrentScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What the bank is to pay, as CSV in constant memory. Looking at it orders nothing. */
@ApplicationScoped
class PaymentFile {

  private static final List<String> COLUMNS =
      List.of(
          "nomor_perintah",
          "nominal",
          "id_hibah",
          "id_anggota",
          "id_keluarga",
          "kode_wilayah",
          "skema",
          "tahun",
          "nomor_sk",
          "tanggal_sk",
          "tanggal_perintah",
          "id_perintah");

  /** What is answered is left out, so that a file that is printed again pays nobody twice. */
  private static final String SQL =
      """
      select p.number, p.amount, g.id, g.member_id, g.family_id, g.area_code, g.scheme_code, g.year,
        g.decree_number, g.decree_date, o.ordered_on, o.id
      from payment_order o join payment p on p.order_id = o.id
        join capital_grant g on g.id = p.grant_id
      where o.round_id = ? and p.status = 'ORDERED' and o.id = coalesce(?::uuid, o.id)
      order by p.number
      """;

  private final DataSource database;
  private final CurrentScope scope;

  PaymentFile(DataSource database, CurrentScope scope) {
    this.database = database;
    this.scope = scope;
  }

  /**
   * Streams what is ordered in a round and not answered, of one order or of all. The stream
   * outlives the request, so it takes the request's scope along.
   */
  StreamingOutput of(UUID round, @Nullable UUID order) {
    AtomicReference<CsvWriter> file = new AtomicReference<>();
    Supplier<Boolean> rows =
        scope.carry(
            () -> QuarkusTransaction.requiringNew().call(() -> write(round, order, file.get())));
    return out -> {
      CsvWriter csv =
          CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      csv.writeRecord(COLUMNS);
      file.set(csv);
      rows.get();
      csv.flush();
    };
  }

  private boolean write(UUID round, @Nullable UUID order, CsvWriter csv) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SQL)) {
      select.setFetchSize(1_000);
      select.setObject(1, round);
      select.setObject(2, order, Types.OTHER);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          csv.writeRecord(cells(row));
        }
      }
      return true;
    } catch (SQLException failed) {
      throw new IllegalStateException("ordered payments could not be read", failed);
    }
  }

  private static List<String> cells(ResultSet row) throws SQLException {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    for (int i = 1; i <= COLUMNS.size(); i++) {
      cells.add(Objects.requireNonNullElse(row.getString(i), ""));
    }
    return cells;
  }
}
