package id.graduasi.acceptance.data;

import static id.graduasi.acceptance.data.Column.*;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** The family's own columns: they repeat in the row of each person. */
final class Home {

  private final String address;
  private final int decile;
  private final LocalDate startedOn;
  private final int[] grades;
  private final int floor;

  Home(SplittableRandom random) {
    this.address =
        "Jl. Peragaan %d, RT %02d RW %02d"
            .formatted(1 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(6));
    this.decile = 1 + random.nextInt(4);
    this.startedOn = LocalDate.of(2020 + random.nextInt(6), 1 + 3 * random.nextInt(4), 10);
    this.floor = 20 + random.nextInt(80);
    // The better off by decile, the better each thing of the house, mostly.
    this.grades = random.ints(10, 0, 6).map(luck -> decile + luck).toArray();
  }

  void describe(Row row) {
    row.set(ALAMAT, address)
        .set(DESIL_NASIONAL, decile)
        .set(PENERIMA_PKH, "YA")
        .set(TANGGAL_MULAI_PKH, startedOn)
        .set(LUAS_LANTAI, floor)
        .set(JENIS_LANTAI_TERLUAS, graded(0, "8", "6", "2"))
        .set(JENIS_DINDING_TERLUAS, graded(1, "6", "3", "1"))
        .set(JENIS_ATAP_TERLUAS, graded(2, "7", "3", "2"))
        .set(JENIS_KLOSET, graded(3, "4", "2", "1"))
        .set(SUMBER_AIR_MINUM_UTAMA, graded(4, "6", "5", "4"))
        .set(DAYA_TERPASANG, graded(5, "0", "1", "2"))
        .set(BAHAN_BAKAR_UTAMA_MEMASAK, graded(6, "10", "10", "4"))
        .set(STATUS_KEPEMILIKAN_RUMAH, graded(7, "3", "2", "1"))
        .set(SEPEDA_MOTOR, graded(8, "0", "1", "2"))
        .set(LEMARI_ES, graded(9, "0", "0", "1"))
        .set(EMAS, graded(9, "0", "0", "1"));
  }

  private String graded(int thing, String poor, String middle, String good) {
    return grades[thing] < 4 ? poor : grades[thing] < 7 ? middle : good;
  }
}
