package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Column;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import id.graduasi.reporting.quality.DataQuality;
import java.util.Comparator;
import java.util.List;

/** What is to be mended in the data: the most frequent first. */
final class QualitySection implements Section {

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    DataQuality quality = pack.quality();
    sheet
        .chapter(wording.say("Mutu data", "Data quality"), 100)
        .say(
            wording
                .say(
                    "%s masalah terbuka pada akhir periode; %s dibuka dan %s diselesaikan di"
                        + " dalamnya.",
                    "%s issues were open at the end of the period; %s were opened and %s resolved"
                        + " in it.")
                .formatted(
                    wording.number(quality.open()),
                    wording.number(quality.opened()),
                    wording.number(quality.resolved())));
    if (quality.groups().isEmpty()) {
      return;
    }
    sheet.rows(
        List.of(
            Column.words(wording.say("Masalah", "Issue"), 52),
            Column.figures(wording.say("Terbuka", "Open"), 16),
            Column.figures(wording.say("Dibuka", "Opened"), 16),
            Column.figures(wording.say("Selesai", "Resolved"), 16)),
        quality.groups().stream()
            .sorted(
                Comparator.comparingLong(DataQuality.Group::count)
                    .reversed()
                    .thenComparing(DataQuality.Group::key))
            .map(
                group ->
                    List.of(
                        Words.issue(group.key(), wording),
                        wording.number(group.count()),
                        wording.number(group.opened()),
                        wording.number(group.resolved())))
            .toList());
  }
}
