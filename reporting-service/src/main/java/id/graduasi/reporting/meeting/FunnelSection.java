package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Bars;
import id.graduasi.platform.paper.Canvas.Fill;
import id.graduasi.platform.paper.Column;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import id.graduasi.reporting.graduation.Funnel;
import id.graduasi.reporting.report.KindNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** How far the cases of each kind of graduation have come, each kind for itself. */
final class FunnelSection implements Section {

  private static final int TABLE = 270;

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    sheet
        .chapter(wording.say("Corong graduasi", "How far graduations have come"), 220)
        .say(
            wording.say(
                "Berapa kasus telah sampai pada setiap langkah atau lebih jauh. Jenis graduasi"
                    + " tidak pernah dijumlahkan.",
                "How many cases have come as far as each step or further. Kinds of graduation are"
                    + " never added up."));
    pack.funnels().stream()
        .filter(Funnel::isOnTheWay)
        .forEach(funnel -> draw(sheet, funnel, wording));
    sheet
        .keep(TABLE)
        .rows(columns(pack.funnels(), wording), rows(pack.funnels(), wording))
        .note(
            wording.say(
                "Tabel: kasus yang berdiri pada langkah itu pada akhir periode. \"Berlaku dalam"
                    + " periode\" menghitung menurut tanggal berlakunya; graduasi yang dibatalkan"
                    + " tidak dihitung, yang kembali menerima tetap dihitung.",
                "Table: cases that stand at the step at the end of the period. \"Took effect in the"
                    + " period\" goes by that day; reversed graduations do not count, relapsed ones"
                    + " do."));
  }

  private static void draw(Sheet sheet, Funnel funnel, Wording wording) {
    String kind = KindNames.of(funnel.kind(), wording.language());
    List<Bars.Bar> bars =
        Funnel.WAY.stream()
            .map(
                step ->
                    new Bars.Bar(
                        Words.step(step, wording),
                        funnel.reached(step),
                        wording.number(funnel.reached(step)),
                        step.equals("EFFECTIVE") || step.equals("CLOSED")
                            ? Fill.SOLID
                            : Fill.HATCHED))
            .toList();
    Bars chart = new Bars(kind, bars);
    sheet.keep(chart.height() + 24).stress(kind).chart(chart);
  }

  private static List<Column> columns(List<Funnel> funnels, Wording wording) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(wording.say("Langkah", "Step"), 32));
    funnels.forEach(
        funnel -> columns.add(Column.figures(KindNames.of(funnel.kind(), wording.language()), 17)));
    return columns;
  }

  private static List<List<String>> rows(List<Funnel> funnels, Wording wording) {
    List<List<String>> rows = new ArrayList<>();
    Stream.concat(Funnel.WAY.stream(), Funnel.ASIDE.stream())
        .forEach(
            step ->
                rows.add(
                    row(Words.step(step, wording), funnels, funnel -> funnel.at(step), wording)));
    rows.add(
        row(
            wording.say("Berlaku dalam periode", "Took effect in the period"),
            funnels,
            Funnel::effective,
            wording));
    rows.add(
        row(
            wording.say("Kembali menerima dalam periode", "Came back in the period"),
            funnels,
            Funnel::relapses,
            wording));
    return rows;
  }

  private static List<String> row(
      String label, List<Funnel> funnels, ToLongFunction<Funnel> of, Wording wording) {
    List<String> row = new ArrayList<>(List.of(label));
    funnels.forEach(funnel -> row.add(wording.number(of.applyAsLong(funnel))));
    return row;
  }
}
