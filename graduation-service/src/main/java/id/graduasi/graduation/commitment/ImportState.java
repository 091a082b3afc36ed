package id.graduasi.graduation.commitment;

/** How far a file has come. */
enum ImportState {
  RECEIVED,
  RUNNING,
  COMPLETED,
  FAILED,
  CANCELLED
}
