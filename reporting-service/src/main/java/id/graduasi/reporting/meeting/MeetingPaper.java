package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import java.util.List;

/** The paper, section by section. */
final class MeetingPaper {

  private static final List<Section> SECTIONS =
      List.of(
          new Cover(),
          new TrendSection(),
          new BridgeSection(),
          new AreaSection(),
          new FunnelSection(),
          new FacilitatorSection(),
          new ForecastSection(),
          new GrantSection(),
          new QualitySection(),
          new PovertySection(),
          new FigureSection(),
          new Glossary());

  private MeetingPaper() {}

  static byte[] draw(MeetingPack pack, Wording wording) {
    String place = Cover.place(pack, wording);
    Sheet sheet =
        new Sheet(
            wording.say("BAHAN RAPAT KOORDINASI", "PAPER FOR THE COORDINATION MEETING"),
            place + "  ·  " + Cover.period(pack, wording),
            wording);
    SECTIONS.forEach(section -> section.write(sheet, pack, wording));
    return sheet.done();
  }

  /** What was left out of a list, said below it. */
  static void cut(Sheet sheet, int shown, int all, Wording wording) {
    if (shown < all) {
      sheet.note(
          wording
              .say(
                  "Ditampilkan %s dari %s; selebihnya ada pada laporannya.",
                  "%s of %s shown; the rest is in the report itself.")
              .formatted(wording.number(shown), wording.number(all)));
    }
  }
}
