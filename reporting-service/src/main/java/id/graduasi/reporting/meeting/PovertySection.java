package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Bars;
import id.graduasi.platform.paper.Canvas.Fill;
import id.graduasi.platform.paper.Column;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import id.graduasi.reporting.indicator.IndicatorValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The poverty rate beside its target, as the statistics office and the government state them. */
final class PovertySection implements Section {

  private static final int PERIODS = 8;

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    String own = pack.head().area().code();
    List<IndicatorValue> all =
        pack.poverty().stream().filter(value -> value.areaCode().equals(own)).toList();
    List<IndicatorValue> values = all.subList(Math.max(0, all.size() - PERIODS), all.size());
    sheet.chapter(
        wording.say("Kemiskinan dan targetnya", "Poverty against its target"),
        values.isEmpty() ? 30 : 150);
    if (values.isEmpty()) {
      sheet.say(
          wording.say(
              "Belum ada tingkat kemiskinan yang dicatat untuk wilayah ini.",
              "No poverty rate has been recorded for this area."));
    } else {
      sheet
          .chart(chart(values, wording))
          .rows(
              columns(wording.say("Periode", "Period"), wording),
              rows(values, false, pack, wording));
      MeetingPaper.cut(sheet, values.size(), all.size(), wording);
    }
    below(sheet, pack, own, wording);
  }

  private static Bars chart(List<IndicatorValue> values, Wording wording) {
    List<Bars.Bar> bars = new ArrayList<>();
    for (IndicatorValue value : values) {
      bar(bars, value.period(), value.value(), Fill.SOLID, wording);
      bar(bars, "Target " + value.period(), value.target(), Fill.HATCHED, wording);
    }
    return new Bars(wording.say("Tingkat kemiskinan", "Poverty rate"), bars);
  }

  private static void bar(
      List<Bars.Bar> bars, String label, @Nullable BigDecimal rate, Fill fill, Wording wording) {
    if (rate != null) {
      long length = rate.movePointRight(2).longValue();
      bars.add(new Bars.Bar(label, length, wording.number(rate) + " %", fill));
    }
  }

  /** The newest of each region in the area. */
  private static void below(Sheet sheet, MeetingPack pack, String own, Wording wording) {
    List<IndicatorValue> newest =
        pack.poverty().stream()
            .filter(value -> !value.areaCode().equals(own))
            .collect(
                Collectors.toMap(
                    IndicatorValue::areaCode,
                    Function.identity(),
                    BinaryOperator.maxBy(Comparator.comparing(IndicatorValue::period))))
            .values()
            .stream()
            .sorted(Comparator.comparing(IndicatorValue::areaCode))
            .toList();
    if (newest.isEmpty()) {
      return;
    }
    List<IndicatorValue> shown = newest.stream().limit(Gathering.SHOWN).toList();
    sheet
        .keep(80)
        .stress(wording.say("Wilayah di dalamnya, periode terbaru", "Regions in it, newest period"))
        .rows(columns(wording.say("Wilayah", "Region"), wording), rows(shown, true, pack, wording));
    MeetingPaper.cut(sheet, shown.size(), newest.size(), wording);
  }

  private static List<Column> columns(String first, Wording wording) {
    return List.of(
        Column.words(first, 30),
        Column.figures(wording.say("Nilai", "Value"), 13),
        Column.figures("Target", 13),
        Column.figures(wording.say("Selisih", "Distance"), 13),
        Column.words(wording.say("Sumber", "Source"), 31));
  }

  private static List<List<String>> rows(
      List<IndicatorValue> values, boolean byPlace, MeetingPack pack, Wording wording) {
    return values.stream()
        .map(
            value ->
                List.of(
                    byPlace ? pack.place(value.areaCode()) + ", " + value.period() : value.period(),
                    rate(value.value(), wording),
                    rate(value.target(), wording),
                    rate(value.distance(), wording),
                    value.source()))
        .toList();
  }

  private static String rate(@Nullable BigDecimal rate, Wording wording) {
    return rate == null ? "-" : wording.number(rate);
  }
}
