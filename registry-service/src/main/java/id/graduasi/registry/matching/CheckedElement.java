package id.graduasi.registry.matching;

/** What of a person was compared with the civil registry; the values are never kept. */
public enum CheckedElement {
  NIK,
  /** Nama. */
  NAME,
  /** Tanggal lahir. */
  BIRTH_DATE,
  /** Tempat lahir. */
  BIRTH_PLACE,
  /** Jenis kelamin. */
  SEX,
  /** Alamat. */
  ADDRESS,
  /** Nomor kartu keluarga. */
  FAMILY_CARD,
  /** Nama ibu kandung. */
  MOTHER_NAME
}
