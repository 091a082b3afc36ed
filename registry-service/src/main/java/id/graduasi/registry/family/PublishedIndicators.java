package id.graduasi.registry.family;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The indicators that events carry: housing, assets and livestock under their DTSEN names. A file
 * may bring any other column, a phone number for one; what is not on this list stays in the
 * registry.
 */
final class PublishedIndicators {

  private static final Set<String> NAMES =
      Set.of(
          // Housing
          "luas_lantai",
          "jenis_lantai_terluas",
          "jenis_dinding_terluas",
          "jenis_atap_terluas",
          "jenis_kloset",
          "fasilitas_bab",
          "pembuangan_tinja",
          "sumber_air_minum_utama",
          "sumber_penerangan_utama",
          "daya_terpasang",
          "bahan_bakar_utama_memasak",
          "status_kepemilikan_rumah",
          // Assets
          "sepeda_motor",
          "sepeda",
          "mobil",
          "perahu",
          "kapal_perahu_motor",
          "lemari_es",
          "ac",
          "pemanas_air",
          "televisi",
          "tv_layar_datar",
          "komputer",
          "telepon_rumah",
          "smartphone",
          "tabung_gas",
          "emas",
          "tabungan",
          "lahan",
          "rumah_lain",
          // Livestock
          "sapi",
          "kerbau",
          "kuda",
          "kambing",
          "domba",
          "babi",
          // Business
          "omzet_usaha_utama");

  private PublishedIndicators() {}

  static Map<String, String> of(Map<String, String> all) {
    Map<String, String> published = new TreeMap<>();
    all.forEach(
        (name, value) -> {
          if (NAMES.contains(name)) {
            published.put(name, value);
          }
        });
    return published;
  }
}
