package id.graduasi.registry.intake;

/** The columns of a facilitators file. */
enum FacilitatorColumn implements Column {
  NOMOR_PENDAMPING,
  NAMA,
  JENIS,
  /** Region codes, separated by {@code |}. */
  WILAYAH,
  TANGGAL_MULAI;

  @Override
  public boolean required() {
    return true;
  }
}
