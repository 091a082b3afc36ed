package id.graduasi.grants.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a file has come. */
@Schema(name = "PaymentImportState")
enum ImportState {
  RECEIVED,
  RUNNING,
  COMPLETED,
  FAILED,
  CANCELLED;

  /** Whether nothing more will happen. */
  boolean ended() {
    return switch (this) {
      case RECEIVED, RUNNING -> false;
      case COMPLETED, FAILED, CANCELLED -> true;
    };
  }
}
