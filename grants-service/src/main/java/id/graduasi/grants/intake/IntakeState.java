package id.graduasi.grants.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a file has come. */
@Schema(name = "GrantImportState")
public enum IntakeState {
  /** Its rows arrive. */
  RECEIVED,
  RUNNING,
  COMPLETED,
  FAILED,
  CANCELLED
}
