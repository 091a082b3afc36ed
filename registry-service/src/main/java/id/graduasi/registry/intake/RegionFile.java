package id.graduasi.registry.intake;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions about the whole of a regions file, also about rows of other chunks. */
@ApplicationScoped
class RegionFile {

  /** Codes that have an accepted row; chunks come in the order of the codes. */
  private static final String ACCEPTED =
      """
      select convert_from(group_key, 'UTF8') from staged_row s
      where import_id = ? and group_key = any (
          select convert_to(code, 'UTF8') from unnest(?::text[]) as wanted (code))
        and not exists (
          select 1 from import_finding f
          where f.import_id = s.import_id and f.line = s.line and f.refused)
      """;

  private static final String REPLACED_TWICE =
      """
      select old from staged_row s
      cross join lateral unnest(
        string_to_array(regexp_replace(s.cells ->> ?, '[^0-9|]', '', 'g'), '|')) as said (old)
      where s.import_id = ? and old <> ''
      group by old having count(*) > 1
      """;

  private final Database database;

  RegionFile(Database database) {
    this.database = database;
  }

  /** Which of these codes the file brings in an earlier chunk, and was not refused. */
  Set<String> accepted(Job job, Collection<String> codes) {
    return Set.copyOf(
        database.query(ACCEPTED, row -> row.getString(1), job.id(), codes.toArray(String[]::new)));
  }

  /** The digits of codes that the file replaces by more than one. */
  Set<String> replacedTwice(Job job) {
    Integer place = new Header(job.columns()).places().get(RegionColumn.PENGGANTI_DARI.header());
    return place == null
        ? Set.of()
        : database.query(REPLACED_TWICE, row -> row.getString(1), place, job.id()).stream()
            .collect(Collectors.toUnmodifiableSet());
  }
}
