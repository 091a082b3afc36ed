package id.graduasi.graduation.commitment;

import id.graduasi.platform.web.Refused;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file by its header, and notes of each why it cannot be taken. */
final class RowReader {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern MONTH = Pattern.compile("2\\d{3}-(0[1-9]|1[0-2])");
  private static final Pattern FAMILY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./_-]{0,39}");
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Quarter quarter;
  private final LocalDate today;
  private final int width;
  private final Map<AttendanceColumn, Integer> places = new EnumMap<>(AttendanceColumn.class);
  private final List<Finding> findings = new ArrayList<>();

  /** Begins with the header; a file that lacks a column is refused with its name. */
  RowReader(Quarter quarter, LocalDate today, @Nullable List<String> header) {
    this.quarter = quarter;
    this.today = today;
    if (header == null || header.stream().allMatch(String::isBlank)) {
      throw new Refused(CommitmentProblem.ATTENDANCE_FILE_EMPTY);
    }
    this.width = header.size();
    for (AttendanceColumn column : AttendanceColumn.values()) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < header.size(); i++) {
        if (plain(header.get(i)).toLowerCase(Locale.ROOT).equals(column.header())) {
          found.add(i);
        }
      }
      if (found.size() != 1) {
        CommitmentProblem why =
            found.isEmpty()
                ? CommitmentProblem.ATTENDANCE_COLUMN_MISSING
                : CommitmentProblem.ATTENDANCE_COLUMN_REPEATED;
        throw new Refused(why, column.header()).on(column.header());
      }
      places.put(column, found.getFirst());
    }
  }

  /** Why rows were refused since this was last asked. */
  List<Finding> takeFindings() {
    List<Finding> taken = List.copyOf(findings);
    findings.clear();
    return taken;
  }

  /** The row, or nothing when it was refused; why stands in the findings. */
  Optional<AttendanceRow> read(List<String> cells, long line) {
    if (cells.size() > width) {
      findings.add(Finding.ofRow(line, CommitmentProblem.COMMITMENT_ROW_TOO_WIDE));
      return Optional.empty();
    }
    int before = findings.size();
    String family = text(cells, line, AttendanceColumn.NOMOR_KELUARGA, FAMILY, "35.22.15-000123");
    String member =
        text(cells, line, AttendanceColumn.ID_ANGGOTA, UUID_FORM, "0198c0de-0004-7a00-8000-…");
    YearMonth month = month(cells, line);
    Integer open = days(cells, line, AttendanceColumn.HARI_SEKOLAH, 1);
    Integer attended = days(cells, line, AttendanceColumn.HARI_HADIR, 0);
    if (month != null && open != null && open > month.lengthOfMonth()) {
      refuse(line, AttendanceColumn.HARI_SEKOLAH, CommitmentProblem.DAYS_BEYOND_MONTH);
    }
    if (open != null && attended != null && attended > open) {
      refuse(line, AttendanceColumn.HARI_HADIR, CommitmentProblem.ATTENDED_BEYOND_OPEN);
    }
    return findings.size() > before
            || family == null
            || member == null
            || month == null
            || open == null
            || attended == null
        ? Optional.empty()
        : Optional.of(
            new AttendanceRow(
                line, family, UUID.fromString(member), month.atDay(1), open, attended));
  }

  private @Nullable YearMonth month(List<String> cells, long line) {
    String text = cell(cells, line, AttendanceColumn.BULAN);
    if (text == null) {
      return null;
    }
    YearMonth month = null;
    if (MONTH.matcher(text).matches()) {
      month = YearMonth.parse(text);
    } else if (NUMBER.matcher(text).matches()
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) <= 12) {
      month = YearMonth.of(quarter.first().getYear(), Integer.parseInt(text));
    }
    if (month == null) {
      refuse(
          line,
          AttendanceColumn.BULAN,
          CommitmentProblem.COMMITMENT_VALUE_UNREADABLE,
          quarter.first());
    } else if (!quarter.has(month)) {
      refuse(line, AttendanceColumn.BULAN, CommitmentProblem.MONTH_NOT_IN_QUARTER, quarter);
    } else if (month.atDay(1).isAfter(today)) {
      refuse(line, AttendanceColumn.BULAN, CommitmentProblem.MONTH_IN_FUTURE);
    }
    return month;
  }

  private @Nullable Integer days(
      List<String> cells, long line, AttendanceColumn column, int fewest) {
    String text = text(cells, line, column, NUMBER, fewest + "-31");
    if (text == null) {
      return null;
    }
    int days = Integer.parseInt(text);
    if (days < fewest || days > 31) {
      refuse(line, column, CommitmentProblem.COMMITMENT_VALUE_UNREADABLE, fewest + "-31");
      return null;
    }
    return days;
  }

  private @Nullable String text(
      List<String> cells, long line, AttendanceColumn column, Pattern form, String example) {
    String text = cell(cells, line, column);
    if (text != null && !form.matcher(text).matches()) {
      refuse(line, column, CommitmentProblem.COMMITMENT_VALUE_UNREADABLE, example);
      return null;
    }
    return text;
  }

  private @Nullable String cell(List<String> cells, long line, AttendanceColumn column) {
    int place = places.getOrDefault(column, -1);
    String text = place < cells.size() ? plain(cells.get(place)) : "";
    if (text.isEmpty()) {
      refuse(line, column, CommitmentProblem.COMMITMENT_VALUE_REQUIRED);
      return null;
    }
    return text;
  }

  private void refuse(long line, AttendanceColumn column, CommitmentProblem why, Object... args) {
    findings.add(Finding.of(line, column, why, args));
  }

  /** Without blanks around it, no-break ones included. */
  private static String plain(String cell) {
    return cell.replace('\u00A0', ' ').strip();
  }
}
