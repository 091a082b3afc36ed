package id.graduasi.graduation.commitment;

import java.util.Locale;

/** The columns of a file of school attendance; all are required. */
enum AttendanceColumn {
  /** The family's public number, without personal data. */
  NOMOR_KELUARGA,
  /** The child's memberId. */
  ID_ANGGOTA,
  /** {@code 2026-07}, or the number of the month. */
  BULAN,
  HARI_SEKOLAH,
  HARI_HADIR;

  String header() {
    return name().toLowerCase(Locale.ROOT);
  }
}
