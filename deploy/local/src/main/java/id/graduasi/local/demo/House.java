package id.graduasi.local.demo;

import java.util.SplittableRandom;

/**
 * How an invented family lives, under the names and codes of DTSEN extracts: the better off, the
 * better the house, with some chance in it.
 */
final class House {
  static final String COLUMNS =
      "luas_lantai,sepeda_motor,emas,jenis_lantai_terluas,jenis_dinding_terluas,"
          + "jenis_atap_terluas,jenis_kloset,sumber_air_minum_utama,daya_terpasang,"
          + "bahan_bakar_utama_memasak,status_kepemilikan_rumah,lemari_es";

  // From the poorest to the best: the official codes of each variable.
  private static final String[] FLOORS = {"8", "7", "6", "6", "2"};
  private static final String[] WALLS = {"4", "3", "2", "1", "1"};
  private static final String[] ROOFS = {"5", "2", "2", "2", "3"};
  private static final String[] TOILETS = {"4", "4", "2", "1", "1"};
  private static final String[] WATERS = {"6", "5", "5", "4", "3"};
  private static final String[] POWERS = {"0", "1", "1", "2", "2"};
  private static final String[] FUELS = {"10", "10", "4", "4", "4"};
  private static final String[] TENURES = {"3", "3", "1", "1", "1"};
  private static final int STEPS = 5;

  private final SplittableRandom chance;
  private final int comfort;

  /**
   * @param comfort 0 for the poorest to 3
   */
  House(SplittableRandom chance, int comfort) {
    this.chance = chance;
    this.comfort = comfort;
  }

  /** The cells under {@link #COLUMNS}. */
  String cells(int floorArea, int motorcycles, int gold) {
    return String.join(
        ",",
        String.valueOf(floorArea),
        String.valueOf(motorcycles),
        String.valueOf(gold),
        one(FLOORS),
        one(WALLS),
        one(ROOFS),
        one(TOILETS),
        one(WATERS),
        one(POWERS),
        one(FUELS),
        one(TENURES),
        comfort + chance.nextInt(3) >= 3 ? "1" : "0");
  }

  /** One step worse or better than the family's comfort says. */
  private String one(String[] steps) {
    return steps[Math.clamp(comfort + chance.nextInt(3), 0, STEPS - 1)];
  }
}
