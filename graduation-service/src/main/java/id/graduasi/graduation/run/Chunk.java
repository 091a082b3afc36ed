package id.graduasi.graduation.run;

import id.graduasi.graduation.assessment.FamilyRange;

/**
 * Families that one transaction has claimed.
 *
 * @param nth its place in the run, from 0
 * @param families how many there were when the run was cut
 */
record Chunk(Run run, int nth, FamilyRange range, int families) {

  /** Its name among the chunks of all runs. */
  String key() {
    return run.id() + "/" + nth;
  }
}
