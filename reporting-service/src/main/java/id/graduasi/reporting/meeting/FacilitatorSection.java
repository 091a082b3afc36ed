package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Column;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import id.graduasi.reporting.facilitator.FacilitatorReport;
import id.graduasi.reporting.facilitator.FacilitatorReport.Item;
import java.util.Comparator;
import java.util.List;

/** Facilitators who have not reached their target: those who are furthest from it first. */
final class FacilitatorSection implements Section {

  private static final int NORMAL = 300;

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    FacilitatorReport report = pack.facilitators();
    List<Item> behind =
        report.items().stream()
            .filter(item -> item.graduates() < item.target())
            .sorted(
                Comparator.comparingInt(Item::rank)
                    .reversed()
                    .thenComparing(Comparator.comparingLong(Item::families).reversed())
                    .thenComparing(Item::number))
            .toList();
    List<Item> shown = behind.stream().limit(Gathering.SHOWN).toList();
    sheet
        .chapter(wording.say("Pendamping di bawah target", "Facilitators behind their target"), 140)
        .say(sentence(report, behind.size(), wording));
    if (shown.isEmpty()) {
      return;
    }
    sheet.rows(
        List.of(
            Column.words(wording.say("Pendamping", "Facilitator"), 22),
            Column.words(wording.say("Wilayah kerja", "Area"), 20),
            Column.figures(wording.say("Keluarga", "Families"), 13),
            Column.figures(wording.say("Pertemuan", "Sessions"), 13),
            Column.figures(wording.say("Kehadiran", "Attendance"), 14),
            Column.figures(wording.say("Graduasi", "Graduates"), 13),
            Column.figures("Target", 11),
            Column.figures(wording.say("Kurang", "Missing"), 11)),
        shown.stream().map(item -> row(item, wording)).toList());
    MeetingPaper.cut(sheet, shown.size(), behind.size(), wording);
    sheet.note(
        wording.say(
            "* lebih dari 300 keluarga. Keluarga: yang didampingi sekarang. Pertemuan (P2K2),"
                + " kehadiran dan graduasi mandiri: dalam tahun itu. Nama pendamping tidak dicetak.",
            "* more than 300 families. Families: those accompanied now. Sessions (P2K2),"
                + " attendance and independent graduates: of the year. Facilitators' names are not"
                + " printed."));
  }

  private static String sentence(FacilitatorReport report, int behind, Wording wording) {
    return wording
        .say(
            "Tahun %d: %s dari %s pendamping belum mencapai target. Tercapai %s dari %s graduasi"
                + " mandiri (%s).",
            "In %d, %s of %s facilitators had not reached their target. Reached: %s of %s"
                + " independent graduations (%s).")
        .formatted(
            report.year(),
            wording.number(behind),
            wording.number(report.facilitators()),
            wording.number(report.graduates()),
            wording.number(report.target()),
            AreaSection.share(report.graduates(), report.target(), wording));
  }

  private static List<String> row(Item item, Wording wording) {
    String areas = item.areas().isEmpty() ? "-" : item.areas().getFirst();
    return List.of(
        item.number(),
        item.areas().size() > 1 ? areas + " +" + (item.areas().size() - 1) : areas,
        wording.number(item.families()) + (item.families() > NORMAL ? " *" : ""),
        wording.number(item.sessionsHeld()),
        item.attendance() == null ? "-" : wording.number(item.attendance()) + " %",
        wording.number(item.graduates()),
        wording.number(item.target()),
        wording.number(item.target() - item.graduates()));
  }
}
