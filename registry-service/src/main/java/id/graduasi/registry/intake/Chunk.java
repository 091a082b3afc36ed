package id.graduasi.registry.intake;

import java.util.List;

/**
 * Whole groups of rows that one transaction has claimed.
 *
 * @param job the import
 * @param nth its place in the import, from 0
 * @param rows the rows in the order of the file, without those of recognised families
 * @param recognised how many families of it say what they said before and need no look
 */
record Chunk(Job job, int nth, List<StagedRow> rows, int recognised) {

  /** Its name among the chunks of all imports. */
  String key() {
    return job.id() + "/" + nth;
  }
}
