package id.graduasi.grants.history;

import id.graduasi.grants.grant.BusinessStatus;
import id.graduasi.grants.intake.Cells;
import id.graduasi.grants.intake.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row of grants given before. Amounts and days must make sense: decree, payment, visits and
 * end in this order and none in the future.
 */
final class HistoryReading {

  private static final Map<String, BusinessStatus> STATUSES =
      Map.of(
          "BERKEMBANG", BusinessStatus.GROWING,
          "STABIL", BusinessStatus.STABLE,
          "MENURUN", BusinessStatus.DECLINING,
          "BERHENTI", BusinessStatus.STOPPED);

  /** No scheme that is known here is older. */
  private static final int FIRST_YEAR = 2000;

  private static final long MOST = 1_000_000_000L;

  private final Cells row;
  private final LocalDate today;
  private LocalDate latest = LocalDate.MIN;

  private HistoryReading(Cells row, LocalDate today) {
    this.row = row;
    this.today = today;
  }

  /** The grant, or nothing when the row was refused. */
  static Optional<HistoricGrant> read(Cells row, LocalDate today) {
    return new HistoryReading(row, today).grant();
  }

  private Optional<HistoricGrant> grant() {
    UUID family = row.id(HistoryColumn.ID_KELUARGA);
    UUID person = row.id(HistoryColumn.ID_ANGGOTA);
    String scheme = row.text(HistoryColumn.SKEMA, 40);
    Long year = row.number(HistoryColumn.TAHUN, FIRST_YEAR, today.getYear());
    Long amount = row.number(HistoryColumn.NOMINAL, 1, MOST);
    String decree = row.text(HistoryColumn.NOMOR_SK, 100);
    LocalDate decidedOn = day(HistoryColumn.TANGGAL_SK);
    LocalDate paidOn = day(HistoryColumn.TANGGAL_CAIR);
    if (year != null && paidOn != null && !isOf(year, paidOn)) {
      row.refuse(
          HistoryColumn.TANGGAL_CAIR,
          HistoryProblem.HISTORY_PAID_IN_ANOTHER_YEAR,
          String.valueOf(year),
          String.valueOf(year + 1));
    }
    List<HistoricGrant.Visited> visits = visits();
    BusinessStatus stated = row.word(HistoryColumn.STATUS_USAHA, STATUSES);
    LocalDate closedOn = day(HistoryColumn.TANGGAL_SELESAI);
    String note = row.text(HistoryColumn.KETERANGAN, 2000);
    if (!row.readable()
        || family == null
        || person == null
        || scheme == null
        || year == null
        || amount == null
        || paidOn == null) {
      return Optional.empty();
    }
    BusinessStatus seen = visits.isEmpty() ? null : visits.getLast().businessStatus();
    return Optional.of(
        new HistoricGrant(
            family,
            person,
            scheme,
            year.intValue(),
            amount,
            paidOn,
            decree,
            decidedOn,
            visits,
            stated == null ? seen : stated,
            closedOn,
            note));
  }

  /** Money of a year goes out in that year or, late, in the next. */
  private static boolean isOf(long year, LocalDate paidOn) {
    return paidOn.getYear() == year || paidOn.getYear() == year + 1;
  }

  private List<HistoricGrant.Visited> visits() {
    List<HistoricGrant.Visited> visits = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      LocalDate on = day(HistoryColumn.visitedOn(number));
      BusinessStatus found = row.word(HistoryColumn.found(number), STATUSES);
      if (on != null && found != null) {
        visits.add(new HistoricGrant.Visited(number, on, found));
      } else if (row.readable() && (on == null) != (found == null)) {
        row.refuse(
            on == null ? HistoryColumn.visitedOn(number) : HistoryColumn.found(number),
            HistoryProblem.HISTORY_VISIT_INCOMPLETE);
      }
    }
    return visits;
  }

  /** A day, not before the one that was read before it. */
  private @Nullable LocalDate day(Column column) {
    LocalDate day = row.day(column);
    if (day == null) {
      return null;
    }
    if (day.isAfter(today)) {
      row.refuse(column, HistoryProblem.HISTORY_DATE_IN_FUTURE);
    } else if (day.isBefore(latest)) {
      row.refuse(column, HistoryProblem.HISTORY_DATES_OUT_OF_ORDER, latest);
    } else {
      latest = day;
    }
    return day;
  }
}
