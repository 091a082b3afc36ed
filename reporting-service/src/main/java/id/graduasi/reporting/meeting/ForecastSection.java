package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Column;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Towers;
import id.graduasi.platform.paper.Wording;
import id.graduasi.reporting.review.FiveYearForecast;
import id.graduasi.reporting.review.FiveYearForecast.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How many families come to five years of aid in the months ahead. */
final class ForecastSection implements Section {

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    FiveYearForecast forecast = pack.forecast();
    String due = wording.say("Ditinjau", "To be reviewed");
    String exempt = wording.say("Dikecualikan", "Exempt");
    Towers towers =
        new Towers(
            due,
            exempt,
            forecast.months().stream()
                .map(month -> new Towers.Tower(name(month, wording), month.due(), month.exempt()))
                .toList(),
            wording);
    sheet
        .chapter(wording.say("Tinjauan lima tahun", "Five-year reviews"), towers.height() + 60)
        .say(
            wording
                .say(
                    "%s tinjauan sudah lewat jatuh tempo dan belum diputuskan. Tinjauan tidak"
                        + " pernah mengakhiri bantuan dengan sendirinya.",
                    "%s reviews are past their day and not decided. A review never ends aid by"
                        + " itself.")
                .formatted(wording.number(forecast.overdue().due())))
        .chart(towers)
        .rows(
            List.of(
                Column.words(wording.say("Bulan", "Month"), 40),
                Column.figures(due, 30),
                Column.figures(exempt, 30)),
            rows(forecast, wording));
  }

  private static List<List<String>> rows(FiveYearForecast forecast, Wording wording) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            wording.say("Lewat jatuh tempo", "Overdue"),
            wording.number(forecast.overdue().due()),
            wording.number(forecast.overdue().exempt())));
    forecast
        .months()
        .forEach(
            month ->
                rows.add(
                    List.of(
                        name(month, wording),
                        wording.number(month.due()),
                        wording.number(month.exempt()))));
    return rows;
  }

  private static String name(Month month, Wording wording) {
    return wording.month(YearMonth.parse(month.month()));
  }
}
