package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Sheet.Tile;
import id.graduasi.platform.paper.Wording;
import id.graduasi.reporting.facilitator.FacilitatorReport;
import id.graduasi.reporting.graduation.Funnel;
import id.graduasi.reporting.grant.GrantReport;
import id.graduasi.reporting.indicator.IndicatorValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What it is about, for which days, as of when and for whom; and the numbers to be seen first. */
final class Cover implements Section {

  static String place(MeetingPack pack, Wording wording) {
    String code = pack.head().area().code();
    return code.equals("*")
        ? pack.head().areaName()
        : pack.head().areaName() + wording.say(" (kode ", " (code ") + code + ")";
  }

  static String period(MeetingPack pack, Wording wording) {
    return wording.shortDay(pack.from())
        + wording.say(" s.d. ", " to ")
        + wording.shortDay(pack.to());
  }

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    sheet
        .centred(wording.say("Program Keluarga Harapan (PKH)", "Family Hope Programme (PKH)"))
        .facts(
            wording.say("Wilayah", "Area"),
            place(pack, wording),
            wording.say("Periode", "Period"),
            wording
                .say("dari akhir %s sampai akhir %s", "from the end of %s to the end of %s")
                .formatted(wording.day(pack.from()), wording.day(pack.to())),
            wording.say("Keadaan data", "Data as of"),
            wording.time(pack.head().asOf()),
            wording.say("Diminta oleh", "Asked for by"),
            pack.roles().stream()
                .sorted()
                .map(role -> Words.role(role, wording))
                .collect(Collectors.joining(", ")))
        .chapter(wording.say("Angka kunci", "Key figures"), 200)
        .tiles(tiles(pack, wording))
        .note(
            wording.say(
                "Setiap angka sama dengan laporan yang sejenis untuk wilayah dan tanggal yang"
                    + " sama. Tidak ada nama atau NIK dalam bahan ini.",
                "Each figure is that of the report of its kind for the same area and days. There"
                    + " are no names and no NIK on this paper."));
  }

  private static List<Tile> tiles(MeetingPack pack, Wording wording) {
    return List.of(
        recipients(pack, wording),
        suspended(pack, wording),
        graduates(pack, wording),
        facilitators(pack, wording),
        reviews(pack, wording),
        grants(pack, wording),
        visits(pack, wording),
        issues(pack, wording),
        poverty(pack, wording));
  }

  private static Tile recipients(MeetingPack pack, Wording wording) {
    return new Tile(
        wording.say("Keluarga peserta PKH", "Families in PKH"),
        wording.number(pack.bridge().closing()),
        wording
            .say("%s sejak %s", "%s since %s")
            .formatted(
                wording.signed(pack.bridge().closing() - pack.bridge().opening()),
                wording.shortDay(pack.from())));
  }

  private static Tile suspended(MeetingPack pack, Wording wording) {
    return new Tile(
        wording.say("Di antaranya ditangguhkan", "Suspended among them"),
        wording.number(pack.count().ofWhichSuspended()),
        wording.say("tetap dihitung sebagai peserta", "still counted as enrolled"));
  }

  private static Tile graduates(MeetingPack pack, Wording wording) {
    FacilitatorReport year = pack.facilitators();
    long effective =
        pack.funnels().stream()
            .filter(funnel -> funnel.kind().equals("INDEPENDENT"))
            .mapToLong(Funnel::effective)
            .sum();
    return new Tile(
        wording.say("Graduasi mandiri dalam periode", "Independent graduations in the period"),
        wording.number(effective),
        wording
            .say("tahun %d: %s dari target %s", "%d: %s of a target of %s")
            .formatted(
                year.year(), wording.number(year.graduates()), wording.number(year.target())));
  }

  private static Tile facilitators(MeetingPack pack, Wording wording) {
    FacilitatorReport year = pack.facilitators();
    long families = year.items().stream().mapToLong(FacilitatorReport.Item::families).sum();
    return new Tile(
        wording.say("Pendamping PKH", "PKH facilitators"),
        wording.number(year.facilitators()),
        year.facilitators() == 0
            ? "-"
            : wording
                .say("rata-rata %s keluarga", "%s families each on average")
                .formatted(
                    wording.number((families + year.facilitators() / 2) / year.facilitators())));
  }

  private static Tile reviews(MeetingPack pack, Wording wording) {
    long ahead = pack.forecast().months().stream().mapToLong(month -> month.due()).sum();
    return new Tile(
        wording.say("Tinjauan lima tahun terlambat", "Five-year reviews overdue"),
        wording.number(pack.forecast().overdue().due()),
        wording
            .say("%s jatuh tempo dalam 12 bulan", "%s fall due within 12 months")
            .formatted(wording.number(ahead)));
  }

  private static Tile grants(MeetingPack pack, Wording wording) {
    GrantReport grants = pack.grants();
    return new Tile(
        wording.say("Hibah modal dibayarkan", "Capital grants paid"),
        wording.number(grants.disbursed()),
        wording.figures(grants.disbursedAmount()) + ", " + GrantSection.years(grants));
  }

  private static Tile visits(MeetingPack pack, Wording wording) {
    return new Tile(
        wording.say("Kunjungan monev terlambat", "Monitoring visits overdue"),
        wording.number(pack.grants().visits().overdue()),
        wording
            .say("%s terlewat, %s selesai", "%s missed, %s done")
            .formatted(
                wording.number(pack.grants().visits().missed()),
                wording.number(pack.grants().visits().done())));
  }

  private static Tile issues(MeetingPack pack, Wording wording) {
    return new Tile(
        wording.say("Masalah data terbuka", "Open issues of data quality"),
        wording.number(pack.quality().open()),
        wording
            .say("%s dibuka, %s selesai dalam periode", "%s opened, %s resolved in the period")
            .formatted(
                wording.number(pack.quality().opened()),
                wording.number(pack.quality().resolved())));
  }

  private static Tile poverty(MeetingPack pack, Wording wording) {
    String label = wording.say("Tingkat kemiskinan", "Poverty rate");
    return newest(pack, IndicatorValue::value)
        .map(
            stated ->
                new Tile(
                    label + " " + stated.period(),
                    wording.number(stated.value()) + " %",
                    newest(pack, IndicatorValue::target)
                        .map(
                            aim ->
                                wording
                                    .say("target %s: %s %%", "target for %s: %s %%")
                                    .formatted(aim.period(), wording.number(aim.target())))
                        .orElse(wording.say("tanpa target", "without a target"))))
        .orElse(new Tile(label, "-", wording.say("belum dicatat", "not recorded yet")));
  }

  private static Optional<IndicatorValue> newest(
      MeetingPack pack,
      java.util.function.Function<IndicatorValue, @org.jspecify.annotations.Nullable BigDecimal>
          of) {
    return pack.poverty().stream()
        .filter(value -> value.areaCode().equals(pack.head().area().code()))
        .filter(value -> of.apply(value) != null)
        .max(Comparator.comparing(IndicatorValue::period));
  }
}
