package id.graduasi.graduation.run;

import id.graduasi.graduation.scoring.Band;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The counts of each chunk, and their sum for a run. */
@ApplicationScoped
class Tallies {

  private static final String ADD =
      """
      insert into scoring_tally (run_id, nth, area_code, dimension, category, band, families)
      select ?, ?, ?, dimension, category, band, families
      from unnest(?::text[], ?::text[], ?::text[], ?::integer[])
        as cell (dimension, category, band, families)
      """;

  private static final String OF =
      """
      select dimension, category, band, sum(families) as families
      from scoring_tally where run_id = ? group by dimension, category, band
      """;

  private final Database database;

  Tallies(Database database) {
    this.database = database;
  }

  /** One cell of a run. */
  record Sum(Tally.Cell cell, long families) {}

  void add(Chunk chunk, Tally tally) {
    List<Map.Entry<Tally.Cell, Integer>> cells = new ArrayList<>(tally.counts().entrySet());
    if (!cells.isEmpty()) {
      database.update(
          ADD,
          chunk.run().id(),
          chunk.nth(),
          chunk.run().area().code(),
          texts(cells, cell -> cell.getKey().dimension().name()),
          texts(cells, cell -> cell.getKey().category()),
          texts(cells, cell -> cell.getKey().band().name()),
          texts(cells, cell -> cell.getValue().toString()));
    }
  }

  List<Sum> of(UUID runId) {
    return database.query(
        OF,
        row ->
            new Sum(
                new Tally.Cell(
                    Dimension.valueOf(row.getString(1)),
                    row.getString(2),
                    Band.valueOf(row.getString(3))),
                row.getLong(4)),
        runId);
  }

  private static String[] texts(
      List<Map.Entry<Tally.Cell, Integer>> cells,
      Function<Map.Entry<Tally.Cell, Integer>, String> value) {
    return cells.stream().map(value).toArray(String[]::new);
  }
}
