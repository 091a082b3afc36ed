package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Bars;
import id.graduasi.platform.paper.Canvas.Fill;
import id.graduasi.platform.paper.Column;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import id.graduasi.reporting.report.EnrollmentCount.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** The same count by the regions below: the largest first. */
final class AreaSection implements Section {

  /** As many as the country has provinces. */
  private static final int MOST = 38;

  private static final int DRAWN = 12;

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    List<Group> all = pack.count().groups();
    if (all.isEmpty()) {
      return;
    }
    List<Group> shown =
        all.stream()
            .sorted(Comparator.comparingLong(Group::count).reversed().thenComparing(Group::key))
            .limit(MOST)
            .toList();
    List<Bars.Bar> bars =
        shown.stream()
            .limit(DRAWN)
            .map(
                group ->
                    new Bars.Bar(
                        group.name(), group.count(), wording.number(group.count()), Fill.SOLID))
            .toList();
    Bars chart = new Bars(wording.say("Peserta PKH", "Families in PKH"), bars);
    sheet
        .chapter(wording.say("Peserta per wilayah", "Families by region"), chart.height() + 40)
        .say(
            wording
                .say("Pada akhir %s, terbanyak lebih dulu.", "At the end of %s, the largest first.")
                .formatted(wording.day(pack.to())))
        .chart(chart)
        .rows(
            List.of(
                Column.words(wording.say("Kode", "Code"), 16),
                Column.words(wording.say("Wilayah", "Region"), 44),
                Column.figures(wording.say("Keluarga", "Families"), 20),
                Column.figures(wording.say("Bagian", "Share"), 20)),
            shown.stream()
                .map(
                    group ->
                        List.of(
                            group.key(),
                            group.name(),
                            wording.number(group.count()),
                            share(group.count(), pack.count().count(), wording)))
                .toList());
    MeetingPaper.cut(sheet, shown.size(), all.size(), wording);
  }

  /** In percent; nothing of nothing is a dash. */
  static String share(long part, long whole, Wording wording) {
    return whole == 0
        ? "-"
        : wording.number(
                BigDecimal.valueOf(part * 100)
                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP))
            + " %";
  }
}
