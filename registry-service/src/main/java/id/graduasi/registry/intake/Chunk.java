package id.graduasi.registry.intake;

import java.util.List;

/**
 * Whole groups of rows that one transaction has claimed.
 *
 * @param job the import
 * @param nth its place in the import, from 0
 * @param rows the rows in the order of the file
 */
record Chunk(Job job, int nth, List<StagedRow> rows) {

  /** Its name among the chunks of all imports. */
  String key() {
    return job.id() + "/" + nth;
  }
}
