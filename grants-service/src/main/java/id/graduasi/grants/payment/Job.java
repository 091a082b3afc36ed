package id.graduasi.grants.payment;

import java.util.UUID;

/**
 * A file of a bank's answers in work.
 *
 * @param roundId the round whose orders it answers: no row reaches beyond
 * @param areaCode the area of the round
 */
record Job(UUID id, UUID roundId, String areaCode, boolean dryRun, String subject) {

  /** What the history names as the cause. */
  String cause() {
    return "import " + id + " by " + subject;
  }
}
