package id.graduasi.registry.family;

/** School participation (partisipasi sekolah). */
public enum Participation {
  /** Belum pernah bersekolah. */
  NEVER,
  /** Masih bersekolah. */
  ATTENDING,
  /** Tidak bersekolah lagi. */
  LEFT
}
