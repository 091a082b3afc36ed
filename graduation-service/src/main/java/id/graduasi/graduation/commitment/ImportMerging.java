package id.graduasi.graduation.commitment;

import id.graduasi.platform.journal.Database;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings a chunk in; a dry run answers the same and writes nothing of a family. */
@Singleton
class ImportMerging {

  private static final String HELD =
      """
      select family_id, member_id, month, days_open, days_attended from commitment
      where family_id = any (?) and month >= ?::date and month < ?::date
      """;

  private final ImportQueue queue;
  private final ImportTable imports;
  private final CommitmentWriting writing;
  private final Database database;

  ImportMerging(
      ImportQueue queue, ImportTable imports, CommitmentWriting writing, Database database) {
    this.queue = queue;
    this.imports = imports;
    this.writing = writing;
    this.database = database;
  }

  private record Key(UUID familyId, UUID memberId, LocalDate month) {}

  /** In the transaction that claimed the chunk. */
  void merge(ImportQueue.Chunk chunk) {
    List<Finding> findings = new ArrayList<>();
    List<SchoolMonth> months = readable(chunk, findings);
    Set<UUID> families = new TreeSet<>();
    months.forEach(month -> families.add(month.familyId()));
    writing.hold(families);
    Map<Key, SchoolMonth> held = held(families, chunk.job().quarter());
    long created = 0;
    List<SchoolMonth> differing = new ArrayList<>();
    for (SchoolMonth month : months) {
      @Nullable SchoolMonth before = held.get(key(month));
      created += before == null ? 1 : 0;
      if (!month.equals(before)) {
        differing.add(month);
      }
    }
    if (!chunk.job().dryRun() && !differing.isEmpty()) {
      writing.add(chunk.job().quarter(), differing, chunk.job().cause());
    }
    imports.add(chunk.job(), findings);
    queue.done(chunk, created, differing.size() - created, months.size() - differing.size());
  }

  private List<SchoolMonth> readable(ImportQueue.Chunk chunk, List<Finding> findings) {
    List<SchoolMonth> months = new ArrayList<>();
    for (ImportQueue.Meant row : queue.rows(chunk)) {
      if (row.familyId() == null) {
        findings.add(
            Finding.of(
                row.line(),
                AttendanceColumn.NOMOR_KELUARGA,
                CommitmentProblem.FAMILY_NUMBER_NOT_FOUND));
      } else if (!row.known()) {
        findings.add(
            Finding.of(
                row.line(), AttendanceColumn.ID_ANGGOTA, CommitmentProblem.CHILD_NOT_IN_FAMILY));
      } else {
        months.add(
            new SchoolMonth(
                row.familyId(), row.memberId(), row.month(), row.daysOpen(), row.daysAttended()));
      }
    }
    return months;
  }

  private Map<Key, SchoolMonth> held(Set<UUID> families, Quarter quarter) {
    Map<Key, SchoolMonth> held = new HashMap<>();
    database
        .query(
            HELD,
            row ->
                new SchoolMonth(
                    row.getObject("family_id", UUID.class),
                    row.getObject("member_id", UUID.class),
                    row.getObject("month", LocalDate.class),
                    row.getInt("days_open"),
                    row.getInt("days_attended")),
            families.toArray(UUID[]::new),
            quarter.from(),
            quarter.to())
        .forEach(month -> held.put(key(month), month));
    return held;
  }

  private static Key key(SchoolMonth month) {
    return new Key(month.familyId(), month.memberId(), month.month());
  }
}
