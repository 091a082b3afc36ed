package id.graduasi.acceptance.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of an import file of families, in the order in which they are written here. */
public enum Column {
  NOMOR_KARTU_KELUARGA,
  NOMOR_INDUK_KEPENDUDUKAN,
  NAMA,
  JENIS_KELAMIN,
  TANGGAL_LAHIR,
  STATUS_HUBUNGAN_KELUARGA,
  STATUS_KAWIN,
  KODE_WILAYAH,
  ALAMAT,
  PARTISIPASI_SEKOLAH,
  JENJANG_PENDIDIKAN,
  DISABILITAS,
  HAMIL_NIFAS,
  STATUS_BEKERJA,
  KEPEMILIKAN_USAHA,
  DESIL_NASIONAL,
  PADAN_DUKCAPIL,
  PENERIMA_PKH,
  TANGGAL_MULAI_PKH,
  PENGURUS,
  LUAS_LANTAI,
  JENIS_LANTAI_TERLUAS,
  JENIS_DINDING_TERLUAS,
  JENIS_ATAP_TERLUAS,
  JENIS_KLOSET,
  SUMBER_AIR_MINUM_UTAMA,
  DAYA_TERPASANG,
  BAHAN_BAKAR_UTAMA_MEMASAK,
  STATUS_KEPEMILIKAN_RUMAH,
  SEPEDA_MOTOR,
  LEMARI_ES,
  EMAS;

  /** The name in the file's header. */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  static String headerLine() {
    return Arrays.stream(values()).map(Column::header).collect(Collectors.joining(","));
  }
}
