package id.graduasi.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Writes a file of invented families, the same at every run. Identifiers have the right structure
 * and a serial of 9000 and above, which is never issued.
 */
final class FamilyFile {
  static final String AREA = "35.22";
  static final String CLIENT = "bojonegoro";
  static final String FACILITATOR_NUMBER = "PKH-3522-001";

  private static final String HEADER =
      "nomor_kartu_keluarga,nomor_induk_kependudukan,nama,jenis_kelamin,tanggal_lahir,"
          + "status_hubungan_keluarga,status_kawin,kode_wilayah,alamat,partisipasi_sekolah,"
          + "jenjang_pendidikan,disabilitas,hamil_nifas,status_bekerja,kepemilikan_usaha,"
          + "desil_nasional,padan_dukcapil,penerima_pkh,tanggal_mulai_pkh,nomor_pendamping,pengurus,"
          + "luas_lantai,sepeda_motor,emas\n";
  private static final List<String> VILLAGES =
      List.of(
          "35.22.15.1001",
          "35.22.15.1004",
          "35.22.15.1005",
          "35.22.15.1006",
          "35.22.15.2002",
          "35.22.15.2003",
          "35.22.15.2008",
          "35.22.15.2015",
          "35.22.15.2016",
          "35.22.15.2017");
  private static final List<String> FIRST =
      List.of("Siti", "Sri", "Dewi", "Ratna", "Slamet", "Budi", "Agus", "Joko", "Wahyu", "Eko");
  private static final List<String> SECOND =
      List.of("Lestari", "Utami", "Rahayu", "Santoso", "Setiawan", "Hidayat", "Nugroho", "Ayu");
  private static final List<String> LAST =
      List.of("Peraga", "Contoh", "Misal", "Umpama", "Teladan", "Tiruan", "Cermin", "Andai");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");

  private final SplittableRandom random = new SplittableRandom(3522);
  private final Set<String> used = new HashSet<>();
  private final Writer csv;
  private long rows;

  private FamilyFile(Writer csv) {
    this.csv = csv;
  }

  /** Writes so many families, each with 1 to 6 people; answers how many rows that are. */
  static long write(Path file, int families) throws IOException {
    try (BufferedWriter csv = Files.newBufferedWriter(file)) {
      csv.write(HEADER);
      FamilyFile writer = new FamilyFile(csv);
      for (int i = 0; i < families; i++) {
        writer.family();
      }
      return writer.rows;
    }
  }

  private void family() throws IOException {
    String village = pick(VILLAGES);
    LocalDate carded = LocalDate.of(2012, 1, 4).plusDays(random.nextInt(4000));
    Home home =
        new Home(
            identifier(village, carded.format(DAY)),
            village,
            "Jl. Peragaan %d RT %02d".formatted(1 + random.nextInt(99), 1 + random.nextInt(20)),
            "%d,YA,YA,%s"
                .formatted(
                    1 + random.nextInt(5),
                    LocalDate.of(2019, 1, 10).plusDays(random.nextInt(2400))),
            "%d,%d,%d".formatted(20 + random.nextInt(50), random.nextInt(3), random.nextInt(2)));
    boolean alone = random.nextInt(5) == 0;
    LocalDate birth = LocalDate.of(1955, 1, 1).plusDays(random.nextInt(13_000));
    person(home, alone, birth, "KEPALA KELUARGA," + (alone ? "CERAI MATI" : "KAWIN"), ",", alone);
    if (!alone) {
      person(home, true, birth.plusDays(random.nextInt(2000)), "ISTRI,KAWIN", ",", true);
    }
    for (int child = random.nextInt(5); child > 0; child--) {
      LocalDate born = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7300));
      person(home, random.nextBoolean(), born, "ANAK,BELUM KAWIN", "MASIH,SD", false);
    }
  }

  private void person(
      Home home, boolean woman, LocalDate birth, String role, String school, boolean representative)
      throws IOException {
    int day = birth.getDayOfMonth() + (woman ? 40 : 0);
    String nik = identifier(home.village(), "%02d".formatted(day) + birth.format(DAY).substring(2));
    boolean grown = birth.getYear() < 2005;
    csv.write(
        String.join(
            ",",
            home.card(),
            nik,
            pick(FIRST) + " " + pick(SECOND) + " " + pick(LAST),
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

  /** Region of six digits, a date, and a serial that is used once. */
  private String identifier(String village, String date) {
    String prefix = village.replace(".", "").substring(0, 6) + date;
    String identifier;
    do {
      identifier = prefix + (9000 + random.nextInt(1000));
    } while (!used.add(identifier));
    return identifier;
  }

  private String pick(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static String yes(boolean value) {
    return value ? "YA" : "TIDAK";
  }

  /** What all rows of a family repeat. */
  private record Home(
      String card, String village, String address, String programme, String house) {}
}
