package id.graduasi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes the demonstration files: invented people in real villages, the same at every run. Their
 * identifiers have the right structure and a serial of 9000 and above, which is never issued.
 */
final class DemoGenerator {
  private static final String HEADER =
      "nomor_kartu_keluarga,nomor_induk_kependudukan,nama,jenis_kelamin,tanggal_lahir,"
          + "status_hubungan_keluarga,status_kawin,kode_wilayah,alamat,partisipasi_sekolah,"
          + "jenjang_pendidikan,disabilitas,hamil_nifas,status_bekerja,kepemilikan_usaha,"
          + "desil_nasional,padan_dukcapil,penerima_pkh,tanggal_mulai_pkh,nomor_pendamping,pengurus,"
          + "luas_lantai,sepeda_motor,emas";
  private static final List<String> WOMEN =
      List.of("Siti", "Sri", "Dewi", "Ratna", "Wati", "Lestari", "Endang", "Yuni", "Rini", "Nur");
  private static final List<String> MEN =
      List.of(
          "Slamet", "Budi", "Agus", "Joko", "Sutrisno", "Wahyu", "Eko", "Bambang", "Heri", "Imam");
  private static final List<String> SURNAMES =
      List.of("Peraga", "Contoh", "Misal", "Umpama", "Teladan", "Tiruan", "Cermin", "Andai");
  private static final DateTimeFormatter SIX = DateTimeFormatter.ofPattern("ddMMyy");

  private final SplittableRandom random;
  private final String area;
  private final List<String> villages;
  private final Set<String> used = new HashSet<>();
  private final StringBuilder csv = new StringBuilder(HEADER).append('\n');

  private DemoGenerator(String area, List<String> villages) {
    this.random = new SplittableRandom(area.hashCode());
    this.area = area;
    this.villages = villages;
  }

  static String bojonegoro() {
    return new DemoGenerator(
            "35.22",
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
                "35.22.15.2017"))
        .families(300);
  }

  static String lamongan() {
    return new DemoGenerator(
            "35.24",
            List.of(
                "35.24.01.2001",
                "35.24.01.2002",
                "35.24.01.2003",
                "35.24.02.2001",
                "35.24.02.2002",
                "35.24.03.2001",
                "35.24.03.2002",
                "35.24.03.2003"))
        .families(200);
  }

  private String families(int count) {
    for (int i = 0; i < count; i++) {
      family();
    }
    return csv.toString();
  }

  private void family() {
    String village = villages.get(random.nextInt(villages.size()));
    LocalDate recorded = LocalDate.of(2016, 1, 4).plusDays(random.nextInt(2000));
    String home =
        identifier(village, recorded.format(SIX))
            + "|"
            + village
            + "|Jl. Peragaan "
            + (1 + random.nextInt(99));
    boolean alone = random.nextInt(5) == 0;
    LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(12_000));
    LocalDate since = LocalDate.of(2019, 1, 10).plusMonths(random.nextInt(72));
    String gates =
        (1 + random.nextInt(5)) + ",YA," + (random.nextInt(5) == 0 ? "TIDAK," : "YA," + since);
    String house = (20 + random.nextInt(50)) + "," + random.nextInt(3) + "," + random.nextInt(2);
    person(
        home,
        alone,
        birth,
        "KEPALA KELUARGA",
        alone ? "CERAI MATI" : "KAWIN",
        ",",
        gates,
        alone,
        house);
    if (!alone) {
      person(
          home,
          true,
          birth.plusDays(random.nextInt(2000)),
          "ISTRI",
          "KAWIN",
          ",",
          gates,
          true,
          house);
    }
    for (int child = random.nextInt(4); child > 0; child--) {
      LocalDate born = LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6200));
      person(
          home,
          random.nextInt(2) == 0,
          born,
          "ANAK",
          "BELUM KAWIN",
          school(born),
          gates,
          false,
          house);
    }
  }

  private void person(
      String home,
      boolean woman,
      LocalDate birth,
      String relationship,
      String marriage,
      String school,
      String gates,
      boolean representative,
      String house) {
    String[] place = home.split("\\|");
    int day = birth.getDayOfMonth() + (woman ? 40 : 0);
    String nik = identifier(place[1], "%02d%s".formatted(day, birth.format(SIX).substring(2)));
    String name = pick(woman ? WOMEN : MEN) + " " + pick(SURNAMES);
    boolean grown = birth.isBefore(LocalDate.of(2005, 1, 1));
    csv.append(
            String.join(
                ",",
                place[0],
                nik,
                name,
                woman ? "P" : "L",
                birth.toString(),
                relationship,
                marriage,
                place[1],
                place[2],
                school,
                random.nextInt(20) == 0 ? "RINGAN" : "TIDAK",
                "TIDAK",
                yes(grown && random.nextInt(3) > 0),
                yes(grown && random.nextInt(4) == 0),
                gates,
                DemoFile.facilitatorNumber(area),
                yes(representative),
                house))
        .append('\n');
  }

  private static String school(LocalDate born) {
    int age = 2026 - born.getYear();
    return age < 7 ? "BELUM," : age < 13 ? "MASIH,SD" : age < 16 ? "MASIH,SMP" : "MASIH,SMA";
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

  private String pick(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  private static String yes(boolean value) {
    return value ? "YA" : "TIDAK";
  }

  /** Writes the files again: {@code DemoGenerator FOLDER}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.writeString(folder.resolve("bojonegoro.csv"), bojonegoro());
    Files.writeString(folder.resolve("lamongan.csv"), lamongan());
  }
}
