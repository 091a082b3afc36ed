package id.graduasi.graduation.cases;

import java.util.UUID;

/** The one count of versions of all cases of a family, while a transaction holds it. */
final class FamilyCount {

  private final UUID familyId;
  private long newest;

  FamilyCount(UUID familyId, long newest) {
    this.familyId = familyId;
    this.newest = newest;
  }

  UUID familyId() {
    return familyId;
  }

  long newest() {
    return newest;
  }

  long next() {
    newest++;
    return newest;
  }

  /** Goes on after another count, so that no case ever takes a version it has had. */
  void goOnAfter(FamilyCount other) {
    newest = Math.max(newest, other.newest);
  }
}
