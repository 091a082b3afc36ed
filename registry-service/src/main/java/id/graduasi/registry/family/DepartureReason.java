package id.graduasi.registry.family;

/** Why a person left the register. */
public enum DepartureReason {
  /** Died (meninggal). */
  DIED,
  /** Lives outside the register, e.g. abroad (pindah). */
  MOVED_OUT,
  /** Was not found at the address (tidak ditemukan). */
  NOT_FOUND,
  /** Was entered by mistake. */
  MISTAKE,
  /** Was another record of a person who stays. */
  DUPLICATE,
  /** The family was sent anew without her. */
  UNSTATED
}
