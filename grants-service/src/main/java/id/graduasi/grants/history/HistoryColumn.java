package id.graduasi.grants.history;

import id.graduasi.grants.intake.Column;

/** The columns of a file of grants given before. */
enum HistoryColumn implements Column {
  /** The family she belongs to now: its id in the registry. */
  ID_KELUARGA(true),
  /** The person: her member id in the registry. */
  ID_ANGGOTA(true),
  /** The scheme's code, e.g. {@code KRTP}. */
  SKEMA(true),
  TAHUN(true),
  /** Rupiah. */
  NOMINAL(true),
  /** The day on which the money went out. */
  TANGGAL_CAIR(true),
  /** The decree (SK). */
  NOMOR_SK(false),
  TANGGAL_SK(false),
  KUNJUNGAN_1_TANGGAL(false),
  KUNJUNGAN_1_STATUS(false),
  KUNJUNGAN_2_TANGGAL(false),
  KUNJUNGAN_2_STATUS(false),
  KUNJUNGAN_3_TANGGAL(false),
  KUNJUNGAN_3_STATUS(false),
  /** How the business stands; without it, as at the latest visit. */
  STATUS_USAHA(false),
  /** The day on which the grant was over; without it, it goes on. */
  TANGGAL_SELESAI(false),
  KETERANGAN(false);

  private final boolean required;

  HistoryColumn(boolean required) {
    this.required = required;
  }

  @Override
  public boolean required() {
    return required;
  }

  /** The day of a visit, 1-3. */
  static HistoryColumn visitedOn(int number) {
    return valueOf("KUNJUNGAN_" + number + "_TANGGAL");
  }

  /** What a visit found, 1-3. */
  static HistoryColumn found(int number) {
    return valueOf("KUNJUNGAN_" + number + "_STATUS");
  }
}
