package id.graduasi.registry.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a families file that mean something here; headers as in DTSEN extracts. */
enum FamilyColumn {
  NOMOR_KARTU_KELUARGA(true),
  NOMOR_INDUK_KEPENDUDUKAN(true),
  NAMA(true),
  JENIS_KELAMIN(true),
  TANGGAL_LAHIR(true),
  STATUS_HUBUNGAN_KELUARGA(true),
  STATUS_KAWIN(true),
  KODE_WILAYAH(true),
  ALAMAT(false),
  PARTISIPASI_SEKOLAH(false),
  JENJANG_PENDIDIKAN(false),
  DISABILITAS(false),
  HAMIL_NIFAS(false),
  STATUS_BEKERJA(false),
  KEPEMILIKAN_USAHA(false),
  DESIL_NASIONAL(false),
  PADAN_DUKCAPIL(false),
  PENERIMA_PKH(false),
  PENERIMA_BPNT(false),
  TANGGAL_MULAI_PKH(false),
  TANGGAL_MULAI_BPNT(false),
  NOMOR_PENDAMPING(false),
  PENGURUS(false);

  private static final Map<String, FamilyColumn> BY_HEADER =
      Arrays.stream(values()).collect(Collectors.toMap(FamilyColumn::header, Function.identity()));

  private final boolean required;

  FamilyColumn(boolean required) {
    this.required = required;
  }

  boolean required() {
    return required;
  }

  /** The header in its plain form. */
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a header in its plain form is one of these. */
  static boolean knows(String header) {
    return BY_HEADER.containsKey(header);
  }
}
