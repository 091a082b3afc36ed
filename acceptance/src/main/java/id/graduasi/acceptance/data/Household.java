package id.graduasi.acceptance.data;

import static id.graduasi.acceptance.data.Column.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Invents the nth family: three to five people, one home, one enrollment in PKH. */
final class Household {

  /** The day on which the people have their ages. */
  static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);

  static final int MOST_MEMBERS = 5;

  private static final String[] WOMEN = {
    "Siti", "Sri", "Dewi", "Ratna", "Wati", "Endang", "Yuni", "Rini", "Nur", "Lilik"
  };
  private static final String[] MEN = {
    "Slamet", "Budi", "Agus", "Joko", "Wahyu", "Eko", "Bambang", "Heri", "Imam", "Sugeng"
  };
  private static final String[] LAST = {
    "Peraga", "Contoh", "Misal", "Umpama", "Teladan", "Tiruan", "Cermin", "Andai"
  };

  private final int number;
  private final String village;
  private final String district;
  private final SplittableRandom random;
  private final Home home;
  private final List<Row> rows = new ArrayList<>(MOST_MEMBERS);

  Household(long seed, int family, Villages villages) {
    this.number = villages.numberInDistrict(family);
    this.village = villages.of(family);
    this.district = Villages.district(village);
    this.random = new SplittableRandom(seed * 1_000_003 + family);
    this.home = new Home(random);
  }

  /** A head, mostly a spouse, children, sometimes a parent of the head. */
  List<Row> people() {
    int size = 3 + random.nextInt(MOST_MEMBERS - 2);
    int headAge = 27 + random.nextInt(32);
    if (random.nextInt(4) == 0) {
      String alone = random.nextBoolean() ? "CERAI MATI" : "CERAI HIDUP";
      adult("KEPALA KELUARGA", true, headAge, alone, true);
    } else {
      adult("KEPALA KELUARGA", false, headAge, "KAWIN", false);
      adult("ISTRI", true, Math.max(20, headAge - random.nextInt(7)), "KAWIN", true);
    }
    if (random.nextInt(6) == 0) {
      adult(
          "ORANG TUA", random.nextBoolean(), headAge + 20 + random.nextInt(8), "CERAI MATI", false);
    }
    while (rows.size() < size) {
      child(random.nextInt(Math.min(22, headAge - 19)));
    }
    return rows;
  }

  /** Two rows that both claim to be the head. */
  List<Row> twoHeads() {
    adult("KEPALA KELUARGA", false, 45, "KAWIN", false);
    adult("KEPALA KELUARGA", true, 41, "KAWIN", true);
    return rows;
  }

  private void adult(
      String relationship, boolean female, int age, String marital, boolean representative) {
    boolean old = age >= 65;
    Row row = person(relationship, female, age, marital);
    row.set(PARTISIPASI_SEKOLAH, "TIDAK LAGI")
        .set(JENJANG_PENDIDIKAN, one("SD", "SD", "SMP", "SMP", "SMA"))
        .set(STATUS_BEKERJA, old || random.nextInt(4) == 0 ? "TIDAK" : "YA")
        .set(KEPEMILIKAN_USAHA, !old && random.nextInt(4) == 0 ? "YA" : "TIDAK")
        .set(PENGURUS, representative ? "YA" : "TIDAK")
        .set(
            HAMIL_NIFAS,
            female && marital.equals("KAWIN") && age < 40 && random.nextInt(20) == 0
                ? "YA"
                : "TIDAK");
  }

  private void child(int age) {
    Row row = person("ANAK", random.nextBoolean(), age, "BELUM KAWIN");
    row.set(STATUS_BEKERJA, age >= 19 && random.nextBoolean() ? "YA" : "TIDAK")
        .set(KEPEMILIKAN_USAHA, "TIDAK")
        .set(PENGURUS, "TIDAK")
        .set(HAMIL_NIFAS, "TIDAK");
    if (age < 7) {
      row.set(PARTISIPASI_SEKOLAH, "BELUM");
    } else {
      row.set(PARTISIPASI_SEKOLAH, age < 19 ? "MASIH" : "TIDAK LAGI")
          .set(JENJANG_PENDIDIKAN, age < 13 ? "SD" : age < 16 ? "SMP" : "SMA");
    }
  }

  private Row person(String relationship, boolean female, int age, String marital) {
    int own = number * MOST_MEMBERS + rows.size();
    LocalDate born = Numbers.day(own, AS_OF.getYear() - age - 1);
    Row row = new Row();
    row.set(NOMOR_KARTU_KELUARGA, kk())
        .set(NOMOR_INDUK_KEPENDUDUKAN, Numbers.nik(district, born, female, own))
        .set(NAMA, (female ? one(WOMEN) : one(MEN)) + " " + one(LAST))
        .set(JENIS_KELAMIN, female ? "P" : "L")
        .set(TANGGAL_LAHIR, born)
        .set(STATUS_HUBUNGAN_KELUARGA, relationship)
        .set(STATUS_KAWIN, marital)
        .set(KODE_WILAYAH, village)
        .set(DISABILITAS, one(random.nextInt(40), "RINGAN", "SEDANG", "BERAT"))
        .set(PADAN_DUKCAPIL, random.nextInt(25) == 0 ? "TIDAK" : "YA");
    home.describe(row);
    rows.add(row);
    return row;
  }

  private String kk() {
    return Numbers.kk(district, Numbers.day(number, 2008 + number % 15), number);
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  /** Rarely one of these, else no disability. */
  private static String one(int rare, String... of) {
    return rare < of.length ? of[rare] : "TIDAK";
  }
}
