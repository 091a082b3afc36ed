package id.graduasi.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a file of invented families, the same at every run, however many: each has three or four
 * people and receives PKH, and they live in all villages of one regency.
 */
final class FamilyFile {
  static final String AREA = "35.22";
  static final String CLIENT = "bojonegoro";
  static final String FACILITATOR_NUMBER = "PKH-3522-001";

  /** One family of so many lives elsewhere in its village in the changed file. */
  static final int CHANGED = 100;

  private static final String HEADER =
      "nomor_kartu_keluarga,nomor_induk_kependudukan,nama,jenis_kelamin,tanggal_lahir,"
          + "status_hubungan_keluarga,status_kawin,kode_wilayah,alamat,partisipasi_sekolah,"
          + "jenjang_pendidikan,disabilitas,hamil_nifas,status_bekerja,kepemilikan_usaha,"
          + "desil_nasional,padan_dukcapil,penerima_pkh,tanggal_mulai_pkh,nomor_pendamping,pengurus,"
          + "luas_lantai,sepeda_motor,emas\n";
  private static final List<String> FIRST =
      List.of("Siti", "Sri", "Dewi", "Ratna", "Slamet", "Budi", "Agus", "Joko", "Wahyu", "Eko");
  private static final List<String> SECOND =
      List.of("Lestari", "Utami", "Rahayu", "Santoso", "Setiawan", "Hidayat", "Nugroho", "Ayu");
  private static final List<String> LAST =
      List.of("Peraga", "Contoh", "Misal", "Umpama", "Teladan", "Tiruan", "Cermin", "Andai");

  private final List<String> villages;
  private final boolean changed;
  private final Serials serials = new Serials();
  private final Writer csv;
  private SplittableRandom random = new SplittableRandom(0);
  private long rows;

  private FamilyFile(List<String> villages, boolean changed, Writer csv) {
    this.villages = villages;
    this.changed = changed;
    this.csv = csv;
  }

  /** Writes so many families into these villages; answers how many rows that are. */
  static long write(Path file, int families, List<String> villages) throws IOException {
    return write(file, families, villages, false);
  }

  /** Writes the same families, of which some have another address. */
  static long writeChanged(Path file, int families, List<String> villages) throws IOException {
    return write(file, families, villages, true);
  }

  private static long write(Path file, int families, List<String> villages, boolean changed)
      throws IOException {
    try (BufferedWriter csv = Files.newBufferedWriter(file)) {
      csv.write(HEADER);
      FamilyFile writer = new FamilyFile(villages, changed, csv);
      for (int i = 0; i < families; i++) {
        writer.family(i);
      }
      return writer.rows;
    }
  }

  /** Any person's name of a file; many people have each. */
  static String name(SplittableRandom random) {
    return pick(FIRST, random) + " " + pick(SECOND, random) + " " + pick(LAST, random);
  }

  private void family(int index) throws IOException {
    random = new SplittableRandom(3522L << 32 | index);
    String village = pick(villages, random);
    LocalDate carded = LocalDate.of(2012, 1, 4).plusDays(random.nextInt(4000));
    String street = changed && index % CHANGED == 0 ? "Gg. Peragaan" : "Jl. Peragaan";
    Home home =
        new Home(
            serials.card(village, carded),
            village,
            "%s %d RT %02d".formatted(street, 1 + random.nextInt(99), 1 + random.nextInt(20)),
            "%d,YA,YA,%s"
                .formatted(
                    1 + random.nextInt(4),
                    LocalDate.of(2019, 1, 10).plusDays(random.nextInt(2400))),
            "%d,%d,%d".formatted(20 + random.nextInt(50), random.nextInt(3), random.nextInt(2)));
    LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(9_000));
    person(home, false, birth, "KEPALA KELUARGA,KAWIN", ",", false);
    person(home, true, birth.plusDays(random.nextInt(2000)), "ISTRI,KAWIN", ",", true);
    for (int child = 1 + random.nextInt(2); child > 0; child--) {
      LocalDate born = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6200));
      person(home, random.nextBoolean(), born, "ANAK,BELUM KAWIN", "MASIH,SD", false);
    }
  }

  private void person(
      Home home, boolean woman, LocalDate birth, String role, String school, boolean representative)
      throws IOException {
    boolean grown = birth.getYear() < 2005;
    csv.write(
        String.join(
            ",",
            home.card(),
            serials.nik(home.village(), birth, woman),
            name(random),
            woman ? "P" : "L",
            birth.toString(),
            role,
            home.village(),
            home.address(),
            school,
            random.nextInt(20) == 0 ? "RINGAN" : "TIDAK",
            "TIDAK",
            yes(grown && random.nextInt(3) > 0),
            yes(grown && random.nextInt(4) == 0),
            home.programme(),
            FACILITATOR_NUMBER,
            yes(representative),
            home.house() + "\n"));
    rows++;
  }

  private static String pick(List<String> words, SplittableRandom random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String yes(boolean value) {
    return value ? "YA" : "TIDAK";
  }

  /** What all rows of a family repeat. */
  private record Home(
      String card, String village, String address, String programme, String house) {}
}
