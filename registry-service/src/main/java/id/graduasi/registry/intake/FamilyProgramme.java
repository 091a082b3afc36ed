package id.graduasi.registry.intake;

/** The programmes that a families file can speak of. */
enum FamilyProgramme {
  PKH(FamilyColumn.PENERIMA_PKH),
  BPNT(FamilyColumn.PENERIMA_BPNT);

  private final FamilyColumn column;

  FamilyProgramme(FamilyColumn column) {
    this.column = column;
  }

  FamilyColumn column() {
    return column;
  }
}
