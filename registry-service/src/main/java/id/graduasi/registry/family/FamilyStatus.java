package id.graduasi.registry.family;

/** Whether a family is in the register. */
public enum FamilyStatus {
  /** Registered. */
  ACTIVE,
  /** Became part of another family. */
  MERGED,
  /** No longer a family here. */
  CLOSED
}
