package id.graduasi.local.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invented names; the last word of each says that nobody is called so (peraga, contoh, misal). */
final class Names {
  private static final List<String> WOMEN =
      List.of(
          "Siti", "Sri", "Dewi", "Ratna", "Wati", "Endang", "Yuni", "Rini", "Nur", "Tutik", "Lilik",
          "Sumiati");
  private static final List<String> MEN =
      List.of(
          "Slamet",
          "Budi",
          "Agus",
          "Joko",
          "Sutrisno",
          "Wahyu",
          "Eko",
          "Bambang",
          "Heri",
          "Imam",
          "Karno",
          "Hadi");
  private static final List<String> MIDDLE =
      List.of(
          "Lestari",
          "Utami",
          "Rahayu",
          "Santoso",
          "Setiawan",
          "Hidayat",
          "Nugroho",
          "Wibowo",
          "Kusuma",
          "Puspita",
          "Purnama",
          "Cahya");
  private static final List<String> LAST =
      List.of("Peraga", "Contoh", "Misal", "Umpama", "Teladan", "Tiruan", "Cermin", "Andai");

  private Names() {}

  static String of(boolean woman, RandomGenerator random) {
    return pick(woman ? WOMEN : MEN, random)
        + " "
        + pick(MIDDLE, random)
        + " "
        + pick(LAST, random);
  }

  private static String pick(List<String> words, RandomGenerator random) {
    return words.get(random.nextInt(words.size()));
  }
}
