package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Column;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import id.graduasi.reporting.figure.BesideData.Pair;
import id.graduasi.reporting.figure.FigureMeasure;
import id.graduasi.reporting.figure.PublishedFigure;
import id.graduasi.reporting.report.KindNames;
import java.util.List;

/** What was published, beside what the data say. */
final class FigureSection implements Section {

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    List<Pair> pairs = pack.figures().shown();
    sheet.chapter(
        wording.say("Angka yang dipublikasikan", "Published figures"), pairs.isEmpty() ? 30 : 110);
    if (pairs.isEmpty()) {
      sheet.say(
          wording.say(
              "Belum ada angka publikasi yang dicatat untuk wilayah ini.",
              "No published figure has been recorded for this area."));
      return;
    }
    sheet
        .say(
            wording.say(
                "Angka resmi di sebelah apa yang dikatakan data pada tanggal yang sama. Angka yang"
                    + " sumbernya tidak menyebut tanggal dibandingkan dengan hari ini dan tetap"
                    + " tidak bertanggal.",
                "Official figures beside what the data say for the same day. A figure whose source"
                    + " names no day is compared with today and stays undated."))
        .rows(
            List.of(
                Column.words(wording.say("Angka", "Figure"), 30),
                Column.words(wording.say("Tanggal menurut sumber", "Day, as stated"), 22),
                Column.figures(wording.say("Publikasi", "Published"), 13),
                Column.figures(wording.say("Data", "Data"), 12),
                Column.figures(wording.say("Selisih", "Difference"), 12),
                Column.words(wording.say("Sumber", "Source"), 24)),
            pairs.stream().map(pair -> row(pair, pack, wording)).toList());
    MeetingPaper.cut(sheet, pairs.size(), pack.figures().all(), wording);
  }

  private static List<String> row(Pair pair, MeetingPack pack, Wording wording) {
    PublishedFigure figure = pair.figure();
    return List.of(
        pack.place(figure.areaCode()) + ": " + what(figure, wording),
        day(figure, wording),
        (figure.approximate() ? "± " : "") + wording.number(figure.value()),
        wording.number(pair.computed()),
        wording.number(pair.difference()),
        figure.source());
  }

  private static String what(PublishedFigure figure, Wording wording) {
    String measure = Words.measure(figure.measure().name(), wording);
    if (figure.item() == null) {
      return measure;
    }
    return figure.measure() == FigureMeasure.GRADUATIONS
        ? KindNames.of(figure.item(), wording.language())
        : measure + " " + figure.item();
  }

  private static String day(PublishedFigure figure, Wording wording) {
    if (figure.on() == null) {
      return figure.asOf() + wording.say(" (tidak bertanggal)", " (undated)");
    }
    return figure.onStated()
        ? wording.shortDay(figure.on())
        : figure.asOf()
            + wording.say(" (dibandingkan ", " (compared on ")
            + wording.shortDay(figure.on())
            + ")";
  }
}
