package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Bars;
import id.graduasi.platform.paper.Canvas.Fill;
import id.graduasi.platform.paper.Column;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import id.graduasi.reporting.grant.GrantReport;
import id.graduasi.reporting.grant.GrantReport.Business;
import java.util.List;

/** Capital grants: money, how the businesses do, and which visits are overdue. */
final class GrantSection implements Section {

  private static final int LAST_YEARS = 10;

  static String years(GrantReport grants) {
    return grants.fromYear() == grants.toYear()
        ? String.valueOf(grants.fromYear())
        : grants.fromYear() + "-" + grants.toYear();
  }

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    GrantReport grants = pack.grants();
    sheet
        .chapter(wording.say("Hibah modal usaha", "Capital grants"), 150)
        .say(sentence(grants, wording));
    money(sheet, grants, wording);
    businesses(sheet, grants, wording);
    overdue(sheet, pack, wording);
  }

  private static String sentence(GrantReport grants, Wording wording) {
    GrantReport.VisitCounts visits = grants.visits();
    return wording
        .say(
            "Tahun %s: %s hibah dibayarkan dari kuota %s. Kunjungan monev: %s direncanakan, %s"
                + " selesai, %s sedang waktunya, %s terlambat, %s terlewat.",
            "%s: %s grants paid of a quota of %s. Monitoring visits: %s planned, %s done, %s due,"
                + " %s overdue, %s missed.")
        .formatted(
            years(grants),
            wording.number(grants.disbursed()),
            wording.number(grants.quota()),
            wording.number(visits.planned()),
            wording.number(visits.done()),
            wording.number(visits.due()),
            wording.number(visits.overdue()),
            wording.number(visits.missed()));
  }

  private static void money(Sheet sheet, GrantReport grants, Wording wording) {
    List<GrantReport.YearLine> lines = grants.years();
    List<GrantReport.YearLine> shown =
        lines.subList(Math.max(0, lines.size() - LAST_YEARS), lines.size());
    if (shown.isEmpty()) {
      return;
    }
    sheet.rows(
        List.of(
            Column.words(wording.say("Tahun", "Year"), 12),
            Column.figures(wording.say("Kuota", "Quota"), 12),
            Column.figures(wording.say("Anggaran", "Budget"), 24),
            Column.figures(wording.say("Disetujui", "Approved"), 14),
            Column.figures(wording.say("Dibayar", "Paid"), 14),
            Column.figures(wording.say("Jumlah dibayar", "Amount paid"), 24)),
        shown.stream()
            .map(
                line ->
                    List.of(
                        String.valueOf(line.year()),
                        wording.number(line.quota()),
                        wording.figures(line.budget()),
                        wording.number(line.approved()),
                        wording.number(line.disbursed()),
                        wording.figures(line.disbursedAmount())))
            .toList());
    MeetingPaper.cut(sheet, shown.size(), lines.size(), wording);
  }

  private static void businesses(Sheet sheet, GrantReport grants, Wording wording) {
    if (grants.businesses().values().stream().allMatch(count -> count == 0)) {
      return;
    }
    Bars chart =
        new Bars(
            wording.say("Usaha", "Businesses"),
            grants.businesses().entrySet().stream()
                .map(
                    found ->
                        new Bars.Bar(
                            Words.business(found.getKey().name(), wording),
                            found.getValue(),
                            wording.number(found.getValue()),
                            found.getKey() == Business.STOPPED ? Fill.HATCHED : Fill.SOLID))
                .toList());
    sheet
        .keep(chart.height() + 24)
        .stress(
            wording.say(
                "Usaha menurut kunjungan terakhir", "Businesses, as the newest visit found them"))
        .chart(chart);
  }

  private static void overdue(Sheet sheet, MeetingPack pack, Wording wording) {
    long all = pack.grants().visits().overdue();
    if (pack.overdue().isEmpty()) {
      sheet.say(wording.say("Tidak ada kunjungan yang terlambat.", "No visit is overdue."));
      return;
    }
    sheet
        .keep(80)
        .stress(
            wording.say(
                "Kunjungan terlambat, yang terlama lebih dulu",
                "Overdue visits, those that waited longest first"))
        .rows(
            List.of(
                Column.words(wording.say("Desa", "Village"), 40),
                Column.words(wording.say("Skema", "Scheme"), 14),
                Column.figures(wording.say("Tahun", "Year"), 10),
                Column.figures(wording.say("Kunjungan ke-", "Visit"), 14),
                Column.words(wording.say("Batas waktu", "Was due by"), 18),
                Column.figures(wording.say("Hari lewat", "Days late"), 14)),
            pack.overdue().stream()
                .map(
                    visit ->
                        List.of(
                            pack.place(visit.areaCode()),
                            visit.schemeCode(),
                            String.valueOf(visit.year()),
                            String.valueOf(visit.number()),
                            wording.shortDay(visit.closedOn()),
                            wording.number(visit.daysLate())))
                .toList());
    MeetingPaper.cut(sheet, pack.overdue().size(), Math.toIntExact(all), wording);
  }
}
