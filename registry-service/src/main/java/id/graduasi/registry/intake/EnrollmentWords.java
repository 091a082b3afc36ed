package id.graduasi.registry.intake;

import id.graduasi.registry.enrollment.EndReason;
import id.graduasi.registry.enrollment.EnrollmentStatus;
import id.graduasi.registry.enrollment.SuspensionReason;

/** The words of an enrollments file; reasons by their codes or in Indonesian. */
final class EnrollmentWords {

  static final Vocabulary<EnrollmentStatus> STATUS =
      Vocabulary.of(
          "AKTIF", EnrollmentStatus.ACTIVE,
          "DITANGGUHKAN", EnrollmentStatus.SUSPENDED,
          "BERAKHIR", EnrollmentStatus.ENDED);

  static final Vocabulary<SuspensionReason> SUSPENSION =
      Vocabulary.names(SuspensionReason.values())
          .and(
              "DESIL DI LUAR BATAS", SuspensionReason.DECILE_OUT_OF_RANGE,
              "TIDAK PADAN", SuspensionReason.UNMATCHED,
              "KOMITMEN", SuspensionReason.COMMITMENT,
              "SEDANG DIPERIKSA", SuspensionReason.UNDER_CHECK,
              "LAINNYA", SuspensionReason.OTHER);

  static final Vocabulary<EndReason> END =
      Vocabulary.names(EndReason.values())
          .and(
              "GRADUASI MANDIRI", EndReason.INDEPENDENT,
              "GRADUASI ALAMIAH", EndReason.NATURAL,
              "TIDAK PADAN", EndReason.UNMATCHED,
              "DESIL DI LUAR BATAS", EndReason.DECILE_OUT_OF_RANGE,
              "MENINGGAL", EndReason.DIED,
              "PINDAH", EndReason.MOVED_OUT,
              "TIDAK DITEMUKAN", EndReason.NOT_FOUND,
              "PEGAWAI NEGARA", EndReason.STATE_EMPLOYEE,
              "ADMINISTRATIF", EndReason.ADMINISTRATIVE,
              "GANDA", EndReason.DUPLICATE,
              "LAINNYA", EndReason.OTHER);

  /** Of an active one: that the end before it is taken back. */
  static final Vocabulary<Boolean> REVERSAL = Vocabulary.of("REINSTATED", true, "DIPULIHKAN", true);

  private EnrollmentWords() {}
}
