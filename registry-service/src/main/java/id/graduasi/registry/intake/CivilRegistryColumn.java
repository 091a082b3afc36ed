package id.graduasi.registry.intake;

/** The columns of a file of civil-registry results. */
enum CivilRegistryColumn implements Column {
  NOMOR_INDUK_KEPENDUDUKAN(true),
  PADAN_DUKCAPIL(true),
  /** The elements compared, separated by {@code |}. */
  UNSUR(false),
  /** The registry's reference. */
  KETERANGAN(false);

  private final boolean required;

  CivilRegistryColumn(boolean required) {
    this.required = required;
  }

  @Override
  public boolean required() {
    return required;
  }
}
