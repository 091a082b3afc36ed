package id.graduasi.acceptance.data;

import static id.graduasi.acceptance.data.Column.*;

/** The ten kinds of broken rows, and how an import answers each. */
public enum Flaw {
  NIK_LENGTH(NOMOR_INDUK_KEPENDUDUKAN),
  NIK_NOT_DIGITS(NOMOR_INDUK_KEPENDUDUKAN),
  NIK_DATE_IMPOSSIBLE(NOMOR_INDUK_KEPENDUDUKAN),
  NIK_SERIAL_ZERO(NOMOR_INDUK_KEPENDUDUKAN),
  VILLAGE_NOT_FOUND(KODE_WILAYAH),
  VILLAGE_OUTSIDE_AREA(KODE_WILAYAH),
  BIRTH_DATE_IN_FUTURE(TANGGAL_LAHIR),
  VALUE_NOT_ALLOWED(JENIS_KELAMIN),
  NIK_REPEATED(NOMOR_INDUK_KEPENDUDUKAN),
  /** Two heads in a family: every row of that family is refused, nothing is half written. */
  HEAD_REPEATED(STATUS_HUBUNGAN_KELUARGA);

  private final Column column;

  Flaw(Column column) {
    this.column = column;
  }

  /** The column that an answer names. */
  public Column column() {
    return column;
  }

  /** The code that an answer carries, e.g. {@code nik-length}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Breaks one row of a family in which all others stay good. */
  void breakRow(Row row, String areaCode, String nikOfAnother) {
    String nik = row.get(NOMOR_INDUK_KEPENDUDUKAN);
    switch (this) {
      case NIK_LENGTH -> row.set(column, nik.substring(0, 15));
      case NIK_NOT_DIGITS -> row.set(column, nik.substring(0, 12) + "9A0B");
      case NIK_DATE_IMPOSSIBLE -> row.set(column, nik.substring(0, 6) + "3113" + nik.substring(10));
      case NIK_SERIAL_ZERO -> row.set(column, nik.substring(0, 12) + "0000");
      case VILLAGE_NOT_FOUND -> row.set(column, row.get(column).substring(0, 9) + "9999");
      case VILLAGE_OUTSIDE_AREA -> row.set(column, Villages.outside(areaCode));
      case BIRTH_DATE_IN_FUTURE -> row.set(column, "2999-12-31");
      case VALUE_NOT_ALLOWED -> row.set(column, "X");
      case NIK_REPEATED -> row.set(column, nikOfAnother);
      case HEAD_REPEATED ->
          throw new IllegalArgumentException("Two heads need a family of their own");
    }
  }
}
