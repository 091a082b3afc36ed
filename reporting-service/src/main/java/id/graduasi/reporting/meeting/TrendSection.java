package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Column;
import id.graduasi.platform.paper.Curve;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import id.graduasi.reporting.trend.Trend;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How the number of families moved over the period. */
final class TrendSection implements Section {

  private static final int MOST = 24;

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    Trend trend = pack.trend();
    List<Trend.Point> points = trend.points();
    sheet
        .chapter(wording.say("Perkembangan peserta", "How the number moved"), 210)
        .say(
            wording
                .say(
                    "Keluarga peserta PKH pada akhir setiap %s; titik terakhir adalah %s.",
                    "Families in PKH at the end of each %s; the last point is %s.")
                .formatted(every(trend, wording), wording.day(pack.to())))
        .chart(
            new Curve(
                wording.say("Peserta PKH", "Families in PKH"),
                points.stream()
                    .map(
                        point ->
                            new Curve.Point(
                                wording.month(YearMonth.from(point.on())), point.value()))
                    .toList(),
                wording));
    List<List<String>> cells = new ArrayList<>();
    for (int i = Math.max(0, points.size() - MOST); i < points.size(); i++) {
      Trend.Point point = points.get(i);
      cells.add(
          List.of(
              wording.shortDay(point.on()),
              wording.number(point.value()),
              i == 0 ? "" : wording.signed(point.value() - points.get(i - 1).value())));
    }
    sheet.rows(columns(wording), sideBySide(cells));
    MeetingPaper.cut(sheet, cells.size(), points.size(), wording);
  }

  /** Two points a row, read downwards. */
  private static List<List<String>> sideBySide(List<List<String>> cells) {
    int half = (cells.size() + 1) / 2;
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      List<String> row = new ArrayList<>(cells.get(i));
      row.addAll(half + i < cells.size() ? cells.get(half + i) : List.of("", "", ""));
      rows.add(row);
    }
    return rows;
  }

  private static List<Column> columns(Wording wording) {
    List<Column> columns = new ArrayList<>();
    for (int side = 0; side < 2; side++) {
      columns.add(Column.words(wording.say("Akhir", "End of"), 20));
      columns.add(Column.figures(wording.say("Keluarga", "Families"), 15));
      columns.add(Column.figures(wording.say("Perubahan", "Change"), 15));
    }
    return columns;
  }

  private static String every(Trend trend, Wording wording) {
    return switch (trend.every()) {
      case MONTH -> wording.say("bulan", "month");
      case QUARTER -> wording.say("triwulan", "quarter");
      case YEAR -> wording.say("tahun", "year");
    };
  }
}
