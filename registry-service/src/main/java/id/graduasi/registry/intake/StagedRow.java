package id.graduasi.registry.intake;

import id.graduasi.registry.identifier.LockedIdentifier;
import java.util.List;

/**
 * One row in staging.
 *
 * @param line the line in the file
 * @param kk the locked number of the family card
 * @param nik the locked NIK
 * @param cells all cells in the order of the header, identifiers blanked
 */
record StagedRow(long line, LockedIdentifier kk, LockedIdentifier nik, List<String> cells) {}
