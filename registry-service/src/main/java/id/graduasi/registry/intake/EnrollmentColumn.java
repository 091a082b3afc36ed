package id.graduasi.registry.intake;

/** The columns of an enrollments file. */
enum EnrollmentColumn implements Column {
  NOMOR_KARTU_KELUARGA(true),
  PROGRAM(true),
  STATUS(true),
  TANGGAL(true),
  ALASAN(false);

  private final boolean required;

  EnrollmentColumn(boolean required) {
    this.required = required;
  }

  @Override
  public boolean required() {
    return required;
  }
}
