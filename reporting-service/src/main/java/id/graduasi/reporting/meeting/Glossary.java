package id.graduasi.reporting.meeting;

import id.graduasi.platform.paper.Column;
import id.graduasi.platform.paper.Sheet;
import id.graduasi.platform.paper.Wording;
import id.graduasi.platform.web.Sentence;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the words on the paper mean, and where the numbers come from. */
final class Glossary implements Section {

  private static final List<Map.Entry<Sentence, Sentence>> WORDS =
      List.of(
          Map.entry(
              Sentence.of("Peserta", "Enrolled"),
              Sentence.of(
                  "Keluarga dari tanggal mulai sampai tanggal berakhir kepesertaannya. Penangguhan"
                      + " tidak mengubah jumlah.",
                  "A family from the day its enrollment starts to the day it ends. Suspension does"
                      + " not change the count.")),
          Map.entry(
              Sentence.of("Ditangguhkan", "Suspended"),
              Sentence.of(
                  "Pembayaran dihentikan sementara dengan alasan, misalnya desil naik, sampai"
                      + " diperiksa dan diputuskan.",
                  "Payment rests for a reason, as a decile that has risen, until it is checked and"
                      + " decided.")),
          Map.entry(
              Sentence.of("Graduasi mandiri", "Independent graduation"),
              Sentence.of(
                  "Keluarga keluar karena telah berdaya, melalui semua langkah sampai keputusan;"
                      + " dihitung pada tanggal berlakunya, untuk desa dan pendamping saat itu.",
                  "A family leaves because it stands on its own, through all steps to a decree;"
                      + " counted on the day it took effect, for the village and facilitator of"
                      + " that day.")),
          Map.entry(
              Sentence.of("Graduasi alamiah", "Natural graduation"),
              Sentence.of(
                  "Tidak ada lagi komponen PKH pada keluarga. Bukan ukuran keberhasilan.",
                  "No component of PKH is left in the family. Not a measure of success.")),
          Map.entry(
              Sentence.of("PPSE, PENA", "PPSE, PENA"),
              Sentence.of(
                  "Keluar melalui program modal usaha Kementerian Sosial.",
                  "Left through the ministry's programmes of business capital.")),
          Map.entry(
              Sentence.of("Kembali menerima", "Came back"),
              Sentence.of(
                  "Keluarga yang telah graduasi menjadi peserta lagi.",
                  "A family that had graduated is enrolled again.")),
          Map.entry(
              Sentence.of("Target pendamping", "Facilitator's target"),
              Sentence.of(
                  "Graduasi mandiri yang diminta dalam setahun: 10, kecuali kantor menetapkan"
                      + " angka lain.",
                  "Independent graduations asked for in a year: 10, unless the office sets another"
                      + " number.")),
          Map.entry(
              Sentence.of("Tinjauan lima tahun", "Five-year review"),
              Sentence.of(
                  "Bantuan dimaksudkan selama lima tahun; setelahnya keluarga ditinjau. Lanjut usia"
                      + " dan disabilitas berat dikecualikan.",
                  "Aid is meant to last five years; then the family is reviewed. Elderly and"
                      + " severely disabled people are exempt.")),
          Map.entry(
              Sentence.of("Kunjungan terlambat", "Overdue visit"),
              Sentence.of(
                  "Masa kunjungan sudah tutup dan masa berikutnya belum buka; untuk kunjungan"
                      + " terakhir tiga puluh hari. Setelah itu terlewat.",
                  "The visit's window has closed and the next has not opened; for the last visit"
                      + " thirty days. After that it is missed.")),
          Map.entry(
              Sentence.of("Dicatat kemudian", "Recorded afterwards"),
              Sentence.of(
                  "Perubahan yang tanggalnya lebih awal daripada pencatatannya.",
                  "Changes that are about an earlier day than that of their recording.")),
          Map.entry(
              Sentence.of("Tidak bertanggal", "Undated"),
              Sentence.of(
                  "Sumber publikasi tidak menyebut tanggal; tidak ada tanggal yang ditebak.",
                  "The published source names no day; none is guessed.")));

  @Override
  public void write(Sheet sheet, MeetingPack pack, Wording wording) {
    sheet
        .chapter(wording.say("Pengertian dan sumber", "Definitions and sources"), 120)
        .rows(
            List.of(
                Column.words(wording.say("Istilah", "Word"), 24),
                Column.words(wording.say("Pengertian", "Meaning"), 76)),
            WORDS.stream()
                .map(
                    word ->
                        List.of(
                            word.getKey().in(wording.language()),
                            word.getValue().in(wording.language())))
                .toList())
        .rows(
            List.of(
                Column.words(wording.say("Bagian", "Part"), 34),
                Column.words(wording.say("Dibuat dari", "Made from"), 66)),
            sources(pack, wording));
  }

  private static List<List<String>> sources(MeetingPack pack, Wording wording) {
    return Stream.of(
            List.of(
                wording.say("Peserta dan perubahannya", "Families and why"), pack.count().source()),
            List.of(wording.say("Graduasi", "Graduations"), "graduation.case"),
            List.of(wording.say("Pendamping", "Facilitators"), pack.facilitators().source()),
            List.of(
                wording.say("Tinjauan lima tahun", "Five-year reviews"), pack.forecast().source()),
            List.of(wording.say("Hibah modal", "Capital grants"), pack.grants().source()),
            List.of(wording.say("Mutu data", "Data quality"), pack.quality().source()),
            List.of(
                wording.say("Kemiskinan, angka publikasi", "Poverty, published figures"),
                wording.say(
                    "sebagaimana dicatat kantor, dengan sumbernya di setiap baris",
                    "as the office recorded them, with the source on each line")))
        .toList();
  }
}
