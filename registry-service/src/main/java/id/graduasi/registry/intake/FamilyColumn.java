package id.graduasi.registry.intake;

/** The columns of a families file that mean something here; headers as in DTSEN extracts. */
enum FamilyColumn implements Column {
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

  private final boolean required;

  FamilyColumn(boolean required) {
    this.required = required;
  }

  @Override
  public boolean required() {
    return required;
  }
}
