package id.graduasi.graduation.cases;

import java.util.List;

/** Told in the transaction of a change, so that what belongs to a case follows it. */
public record CasesChanged(List<Change> changes) {

  public CasesChanged {
    changes = List.copyOf(changes);
  }

  /** What happened to one case, and the case after all that happened to it. */
  public record Change(Happening what, KnownCase now) {}

  /** The cases to which this happened. */
  public List<KnownCase> to(Happening what) {
    return changes.stream().filter(change -> change.what() == what).map(Change::now).toList();
  }
}
