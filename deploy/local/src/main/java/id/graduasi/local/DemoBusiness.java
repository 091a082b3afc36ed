package id.graduasi.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a woman of the demonstration lives on, invented.
 *
 * @param kind as the business plan names it
 * @param need what the money is for
 */
record DemoBusiness(String kind, String description, String need) {

  static List<DemoBusiness> all() {
    return List.of(
        new DemoBusiness("FOOD", "Warung nasi di depan rumah", "Kompor dan etalase"),
        new DemoBusiness("TRADE", "Toko kelontong kecil", "Rak dan stok barang"),
        new DemoBusiness("SERVICES", "Menjahit pakaian", "Mesin jahit"),
        new DemoBusiness("FOOD", "Kue basah titipan pasar", "Oven dan bahan baku"),
        new DemoBusiness("FISHERY", "Ikan asap", "Tungku dan lemari pendingin"),
        new DemoBusiness("CRAFT", "Anyaman tikar", "Bahan dan alat anyam"),
        new DemoBusiness("LIVESTOCK", "Ayam kampung petelur", "Kandang dan pakan"),
        new DemoBusiness("FARMING", "Sayur di pekarangan", "Bibit dan polibag"));
  }

  Map<String, Object> plan(LocalDate startedOn) {
    return Map.of(
        "kind",
        kind,
        "description",
        "Peragaan: " + description,
        "startedOn",
        startedOn.toString(),
        "need",
        need,
        "otherCapital",
        500_000);
  }

  /** An item of the accountability report. */
  Map<String, Object> spent(long amount) {
    return Map.of("description", need, "amount", amount, "receiptReference", "KW/PERAGAAN");
  }
}
