package id.graduasi.registry.intake;

import id.graduasi.registry.identifier.LockedIdentifier;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row in staging.
 *
 * @param line the line in the file
 * @param group what rows belong together by
 * @param kk the locked number of the family card, where the kind has one
 * @param nik the locked NIK, where the kind has one
 * @param cells all cells in the order of the header, identifiers blanked
 * @param digest what the row says, in 32 bytes; null where the kind has none
 * @param repeated whether what may stand once in the file stands in later rows too
 */
record StagedRow(
    long line,
    byte[] group,
    @Nullable LockedIdentifier kk,
    @Nullable LockedIdentifier nik,
    List<String> cells,
    byte @Nullable [] digest,
    boolean repeated) {

  /** The family card of a row whose kind has one. */
  LockedIdentifier card() {
    return Objects.requireNonNull(kk);
  }

  /** The NIK of a row whose kind has one. */
  LockedIdentifier person() {
    return Objects.requireNonNull(nik);
  }
}
