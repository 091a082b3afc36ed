package id.graduasi.grants.paper;

import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The annex of a decree: who receives how much, grouped by decree. */
final class DecreePaper {

  private static final int[] WIDTHS = {5, 20, 18, 21, 14, 11, 13};

  private final Wording wording;
  private final Map<UUID, Recipient> people;

  private DecreePaper(Wording wording, Map<UUID, Recipient> people) {
    this.wording = wording;
    this.people = people;
  }

  static byte[] draw(
      Wording wording,
      String scheme,
      String area,
      int year,
      List<DecidedGrant> grants,
      Map<UUID, Recipient> people) {
    DecreePaper paper = new DecreePaper(wording, people);
    Sheet sheet =
        new Sheet(
                wording.say(
                    "LAMPIRAN KEPUTUSAN PENETAPAN PENERIMA", "ANNEX: DECREE NAMING RECIPIENTS"),
                wording)
            .centred(scheme)
            .centred(wording.say("Wilayah %s, tahun %d", "Area %s, year %d").formatted(area, year))
            .say(
                wording.say(
                    "Rancangan, berlaku setelah ditandatangani bupati/wali kota atau kepala dinas.",
                    "Draft; valid once signed by the regent/mayor or the head of the office."))
            .say(
                wording.say(
                    "Menimbang: usulan telah diperiksa kelengkapannya, diverifikasi dengan"
                        + " kunjungan, dan memenuhi syarat skema ini.",
                    "Considering: the proposals were checked for completeness, verified by a visit"
                        + " and meet the criteria of this scheme."));
    Map<String, List<DecidedGrant>> decrees = new LinkedHashMap<>();
    for (DecidedGrant grant : grants) {
      decrees
          .computeIfAbsent(grant.decreeNumber() + " " + grant.decreeDate(), at -> new ArrayList<>())
          .add(grant);
    }
    decrees.values().forEach(decree -> paper.decree(sheet, decree));
    if (decrees.size() > 1) {
      paper.total(sheet, wording.say("Jumlah seluruhnya", "Grand total"), grants);
    }
    return sheet
        .signatures(
            wording.say("Ditetapkan di ............, tanggal ............", "Place, date"),
            wording.say("Bupati/Wali Kota atau Kepala Dinas", "Regent/Mayor or Head of Office"))
        .done();
  }

  private void decree(Sheet sheet, List<DecidedGrant> grants) {
    DecidedGrant first = grants.getFirst();
    sheet.stress(
        wording
            .say("Keputusan nomor %s tanggal %s", "Decree %s of %s")
            .formatted(first.decreeNumber(), wording.day(first.decreeDate())));
    List<List<String>> rows = new ArrayList<>();
    for (DecidedGrant grant : grants.stream().sorted(inOrder()).toList()) {
      rows.add(row(rows.size() + 1, grant, people.get(grant.memberId())));
    }
    sheet.rows(
        WIDTHS,
        List.of(
            wording.say("No.", "No."),
            wording.say("Nama", "Name"),
            "NIK",
            wording.say("Alamat", "Address"),
            wording.say("Desa", "Village"),
            wording.say("Usaha", "Business"),
            wording.say("Jumlah", "Amount")),
        rows);
    total(sheet, wording.say("Jumlah", "Total"), grants);
  }

  /** By village and name; who is not known here comes last. */
  private Comparator<DecidedGrant> inOrder() {
    return Comparator.comparing(
        grant -> {
          Recipient person = people.get(grant.memberId());
          return person == null ? "~" : person.villageCode() + " " + person.name();
        });
  }

  private List<String> row(int number, DecidedGrant grant, @Nullable Recipient person) {
    return List.of(
        Integer.toString(number),
        person == null
            ? wording.say("(tidak lagi di wilayah ini)", "(no longer in this area)")
            : person.name(),
        person == null ? "-" : person.nik(),
        person == null ? "-" : person.address(),
        person == null ? "-" : person.villageCode(),
        Business.of(grant.business(), wording),
        wording.figures(grant.amount()));
  }

  private void total(Sheet sheet, String label, List<DecidedGrant> grants) {
    long sum = grants.stream().mapToLong(DecidedGrant::amount).sum();
    sheet.stress(
        wording
            .say("%s: %d penerima, %s (%s)", "%s: %d recipients, %s (%s)")
            .formatted(label, grants.size(), wording.figures(sum), wording.words(sum)));
  }
}
