package id.graduasi.registry.intake;

import java.util.List;

/**
 * How a chunk of one kind of file comes into the register. It runs in the transaction that claimed
 * the chunk; a dry run answers the same and writes nothing.
 */
interface Merging {

  /** The kind it is for. */
  ImportKind kind();

  /**
   * Merges a chunk.
   *
   * @param findings takes why rows were refused, or taken with a warning
   */
  Outcome merge(Chunk chunk, List<Finding> findings);
}
