package id.graduasi.registry.intake;

/** The columns of a file of deciles. */
enum DecileColumn implements Column {
  NOMOR_KARTU_KELUARGA,
  DESIL_NASIONAL;

  @Override
  public boolean required() {
    return true;
  }
}
