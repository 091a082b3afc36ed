package id.graduasi.registry.intake;

/** How far an import has come. */
public enum ImportState {
  /** The upload is streaming into staging. */
  RECEIVED,
  /** Chunks are being merged. */
  RUNNING,
  /** All rows are taken or refused. */
  COMPLETED,
  /** The upload broke off or the file turned out to be unreadable; nothing was merged. */
  FAILED,
  /** Someone stopped it; chunks merged before stay. */
  CANCELLED
}
