package id.graduasi.grants.history;

import com.fasterxml.jackson.core.type.TypeReference;
import id.graduasi.grants.Days;
import id.graduasi.grants.grant.Grants;
import id.graduasi.grants.grant.Happening;
import id.graduasi.grants.intake.Cells;
import id.graduasi.grants.intake.Column;
import id.graduasi.grants.intake.Finding;
import id.graduasi.grants.intake.IntakeJob;
import id.graduasi.grants.intake.IntakeKind;
import id.graduasi.grants.intake.IntakeOutcome;
import id.graduasi.grants.intake.IntakeRow;
import id.graduasi.grants.intake.StagedRow;
import id.graduasi.grants.rows.Documents;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The kind {@code history}: grants given before rounds were kept here. */
@Singleton
class HistoryFile implements IntakeKind {

  private static final TypeReference<HistoricGrant> GRANT = new TypeReference<>() {};

  private final HistoryTable table;
  private final Grants grants;
  private final Journal journal;
  private final Documents documents;
  private final Days days;

  HistoryFile(HistoryTable table, Grants grants, Journal journal, Documents documents, Days days) {
    this.table = table;
    this.grants = grants;
    this.journal = journal;
    this.documents = documents;
    this.days = days;
  }

  @Override
  public String name() {
    return "history";
  }

  @Override
  public List<? extends Column> columns() {
    return List.of(HistoryColumn.values());
  }

  @Override
  public List<StagedRow> read(IntakeJob job, List<Cells> rows) {
    LocalDate today = days.today();
    List<StagedRow> staged = new ArrayList<>();
    for (Cells row : rows) {
      HistoryReading.read(row, today)
          .ifPresent(
              grant ->
                  staged.add(
                      new StagedRow(row.line(), grant.key(), HistoryColumn.ID_ANGGOTA, grant)));
    }
    return staged;
  }

  @Override
  public IntakeOutcome merge(IntakeJob job, List<IntakeRow> rows) {
    List<HistoryTable.Told> told =
        rows.stream()
            .map(row -> new HistoryTable.Told(row.line(), documents.read(row.body(), GRANT)))
            .toList();
    List<Finding> findings = new ArrayList<>();
    List<HistoryTable.Told> created = new ArrayList<>();
    List<HistoryTable.Told> updated = new ArrayList<>();
    long unchanged = 0;
    for (HistoryTable.Meant meant : table.hold(job.area(), told)) {
      HistoryTable.Told row = meant.told();
      Optional<Finding> refusal = refusal(meant, row.line());
      refusal.ifPresent(findings::add);
      if (refusal.isEmpty()) {
        switch (meant.standing()) {
          case NEW -> created.add(row);
          case SAME -> unchanged++;
          case DIFFERS -> updated.add(row);
          case PAID_BY_A_ROUND, WORKED_ON, OUT_OF_AREA -> throw new IllegalStateException();
        }
      }
    }
    if (!job.dryRun()) {
      tell(table.insert(created, job.subject(), days.now()), job, true);
      tell(table.update(updated, job.subject(), days.now()), job, false);
    }
    return new IntakeOutcome(created.size(), updated.size(), unchanged, findings);
  }

  /** What is the same already is so wherever she lives by now. */
  private static Optional<Finding> refusal(HistoryTable.Meant meant, long line) {
    return switch (meant.standing()) {
      case SAME -> Optional.empty();
      case OUT_OF_AREA ->
          Optional.of(Finding.of(line, HistoryColumn.ID_KELUARGA, CommonProblem.FAMILY_NOT_KNOWN));
      case PAID_BY_A_ROUND ->
          Optional.of(
              Finding.of(line, HistoryColumn.TAHUN, HistoryProblem.HISTORY_PAID_BY_A_ROUND));
      case WORKED_ON ->
          Optional.of(
              Finding.of(line, HistoryColumn.ID_ANGGOTA, HistoryProblem.HISTORY_WORKED_ON_SINCE));
      case NEW, DIFFERS -> unknown(meant, line);
    };
  }

  private static Optional<Finding> unknown(HistoryTable.Meant meant, long line) {
    if (!meant.schemeKnown()) {
      return Optional.of(
          Finding.of(line, HistoryColumn.SKEMA, HistoryProblem.HISTORY_SCHEME_UNKNOWN));
    }
    if (!meant.familyKnown()) {
      return Optional.of(
          Finding.of(line, HistoryColumn.ID_KELUARGA, CommonProblem.FAMILY_NOT_KNOWN));
    }
    return meant.personKnown()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                line, HistoryColumn.ID_ANGGOTA, HistoryProblem.HISTORY_PERSON_NOT_IN_FAMILY));
  }

  /** One event a grant: whatever the row told of it has happened long ago. */
  private void tell(List<UUID> written, IntakeJob job, boolean first) {
    journal.append(
        grants.all(written).stream()
            .map(
                grant ->
                    grant
                        .fact()
                        .because(
                            Happening.RECORDED,
                            first
                                ? Map.of(
                                    "status", new Change(null, grant.status()),
                                    "amount", new Change(null, grant.amount()))
                                : Map.of("recorded", new Change(null, "another row")),
                            job.cause()))
            .toList());
  }
}
