package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Column;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Waterfall;
import id.graduasi.platform.paper.Wording;
import id.graduasi.reporting.report.CountBridge;
import java.util.ArrayList;
import java.util.List;

/** Why the number at the end of the period is another one than at its beginning. */
final class BridgeSection implements Section {

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    CountBridge bridge = pack.bridge();
    Waterfall waterfall =
        new Waterfall(
            wording.shortDay(bridge.from()),
            bridge.opening(),
            bridge.lines().stream()
                .map(line -> new Waterfall.Step(line.name(), line.count()))
                .toList(),
            wording.shortDay(bridge.to()),
            bridge.closing(),
            wording);
    sheet
        .chapter(
            wording.say("Mengapa jumlahnya berubah", "Why the number changed"),
            waterfall.height() + 40)
        .say(sentence(bridge, wording))
        .chart(waterfall)
        .rows(
            List.of(
                Column.words(wording.say("Sebab", "Cause"), 60),
                Column.figures(wording.say("Keluarga", "Families"), 20)),
            rows(bridge, wording))
        .note(
            bridge.balanced()
                ? wording.say(
                    "Seimbang: jumlah awal ditambah semua sebab sama dengan jumlah akhir, yang"
                        + " dihitung tersendiri. Cara keluar tidak pernah dijumlahkan menjadi satu"
                        + " \"graduasi\".",
                    "Balanced: the opening and all causes come to the closing, which has a sum of"
                        + " its own. Ways out are never added up as one \"graduation\".")
                : wording.say(
                    "TIDAK SEIMBANG: laporkan kepada pengelola sistem sebelum dipakai.",
                    "NOT BALANCED: report it to the system's operators before you use it."));
  }

  private static String sentence(CountBridge bridge, Wording wording) {
    return wording
        .say(
            "Dari %s keluarga pada akhir %s menjadi %s pada akhir %s: %s.",
            "From %s families at the end of %s to %s at the end of %s: %s.")
        .formatted(
            wording.number(bridge.opening()),
            wording.day(bridge.from()),
            wording.number(bridge.closing()),
            wording.day(bridge.to()),
            wording.signed(bridge.closing() - bridge.opening()));
  }

  private static List<List<String>> rows(CountBridge bridge, Wording wording) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            wording.say("Jumlah awal, ", "Opening, ") + wording.day(bridge.from()),
            wording.number(bridge.opening())));
    bridge.lines().forEach(line -> rows.add(List.of(line.name(), wording.signed(line.count()))));
    rows.add(
        List.of(
            wording.say("Jumlah akhir, ", "Closing, ") + wording.day(bridge.to()),
            wording.number(bridge.closing())));
    return rows;
  }
}
