package id.graduasi.registry.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.graduasi.platform.journal.Database;
import id.graduasi.registry.family.FamilyDeciles.Ranked;
import id.graduasi.registry.programme.Programme;
import id.graduasi.registry.programme.Programmes;
import id.graduasi.registry.rows.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Who rises and who falls by a file of deciles, across which gate of a programme. */
@ApplicationScoped
class DecileChanges {

  private static final String RECORD =
      """
      insert into import_decile_change
        (import_id, family_id, family_number, before, after, area_code)
      select * from :rows
      """;

  /** Each family against each gate. Who was not ranked before crosses no gate. */
  private static final String MOVEMENT =
      """
      from import_decile_change c
      cross join unnest(?::text[], ?::integer[]) as gate (programme, decile_to)
      cross join lateral (select case
        when c.before is null then 'RANKED_FIRST'
        when c.before <= gate.decile_to and c.after > gate.decile_to then 'CROSSED_ABOVE'
        when c.before > gate.decile_to and c.after <= gate.decile_to then 'CROSSED_BELOW'
        when c.after > c.before then 'ROSE_WITHIN'
        when c.after < c.before then 'FELL_WITHIN'
        else 'UNCHANGED' end as movement) moved
      cross join lateral (select exists (
        select 1 from enrollment e
        where e.family_id = c.family_id and e.programme = gate.programme
          and e.status in ('ACTIVE', 'SUSPENDED')) as enrolled) receives
      where c.import_id = ?
      """;

  private static final String COUNTS =
      """
      select gate.programme, gate.decile_to,
        count(*) filter (where movement = 'CROSSED_ABOVE') as crossed_above,
        count(*) filter (where movement = 'CROSSED_ABOVE' and enrolled) as enrolled_above,
        count(*) filter (where movement = 'CROSSED_BELOW') as crossed_below,
        count(*) filter (where movement = 'ROSE_WITHIN') as rose_within,
        count(*) filter (where movement = 'FELL_WITHIN') as fell_within,
        count(*) filter (where movement = 'RANKED_FIRST') as ranked_first,
        count(*) filter (where movement = 'UNCHANGED') as unchanged
      """
          + MOVEMENT
          + " group by gate.programme, gate.decile_to order by gate.programme";

  private static final String FAMILIES =
      """
      select c.family_id, c.family_number, c.area_code, c.before, c.after, gate.programme,
        movement, enrolled
      """
          + MOVEMENT
          + " and movement in ('CROSSED_ABOVE', 'CROSSED_BELOW')"
          + " order by gate.programme, movement, c.area_code, c.family_id";

  private final DataSource source;
  private final Database database;
  private final Programmes programmes;

  DecileChanges(DataSource source, Database database, Programmes programmes) {
    this.source = source;
    this.database = database;
    this.programmes = programmes;
  }

  /** Notes what a file does, or would do, to these families; in the chunk's transaction. */
  void record(Job job, List<Ranked> ranks) {
    Rows.of(ranks)
        .column("uuid", rank -> job.id())
        .column("uuid", rank -> rank.family().id())
        .column("text", rank -> rank.family().number())
        .column(
            "smallint",
            rank ->
                rank.family().decile() == null
                    ? null
                    : Integer.valueOf(rank.family().decile().value()))
        .column("smallint", rank -> rank.decile().value())
        .column("text", rank -> rank.family().villageCode())
        .execute(source, RECORD);
  }

  /** How many families go which way, for each programme. */
  List<GateMovements> of(UUID importId) {
    List<Programme> all = programmes.all();
    return database.query(
        COUNTS,
        row ->
            new GateMovements(
                row.getString("programme"),
                row.getInt("decile_to"),
                row.getLong("crossed_above"),
                row.getLong("enrolled_above"),
                row.getLong("crossed_below"),
                row.getLong("rose_within"),
                row.getLong("fell_within"),
                row.getLong("ranked_first"),
                row.getLong("unchanged")),
        codes(all),
        gates(all),
        importId);
  }

  /** The families that cross a gate, as CSV in constant memory. */
  StreamingOutput families(UUID importId) {
    return out -> {
      CsvWriter csv =
          CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      csv.writeRecord(
          "familyId",
          "familyNumber",
          "villageCode",
          "before",
          "after",
          "programme",
          "movement",
          "enrolled");
      QuarkusTransaction.requiringNew().run(() -> write(importId, csv));
      csv.flush();
    };
  }

  private void write(UUID importId, CsvWriter csv) {
    List<Programme> all = programmes.all();
    try (Connection connection = source.getConnection();
        PreparedStatement select = connection.prepareStatement(FAMILIES)) {
      select.setFetchSize(1_000);
      select.setArray(1, connection.createArrayOf("text", codes(all)));
      select.setString(2, gates(all));
      select.setObject(3, importId);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          csv.writeRecord(
              row.getString("family_id"),
              row.getString("family_number"),
              row.getString("area_code"),
              row.getString("before"),
              row.getString("after"),
              row.getString("programme"),
              row.getString("movement"),
              String.valueOf(row.getBoolean("enrolled")));
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("changes of deciles could not be read", failed);
    }
  }

  private static String[] codes(List<Programme> all) {
    return all.stream().map(Programme::code).toArray(String[]::new);
  }

  /** The gates in the order of the codes, as the text of an array. */
  private static String gates(List<Programme> all) {
    return all.stream()
        .map(programme -> String.valueOf(programme.decileTo()))
        .collect(Collectors.joining(",", "{", "}"));
  }
}
