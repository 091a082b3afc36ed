package id.graduasi.registry.intake;

/** The columns of a regions file. */
enum RegionColumn implements Column {
  KODE(true),
  NAMA(true),
  KODE_INDUK(false),
  BERLAKU_MULAI(true),
  /** The codes in whose place this one comes, separated by {@code |}. */
  PENGGANTI_DARI(false);

  private final boolean required;

  RegionColumn(boolean required) {
    this.required = required;
  }

  @Override
  public boolean required() {
    return required;
  }
}
