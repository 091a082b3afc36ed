package id.graduasi.graduation.cases;

import java.util.List;

/** Told when the families of cases became part of others, so that what belongs to them follows. */
public record CasesMoved(List<KnownCase> cases) {

  public CasesMoved {
    cases = List.copyOf(cases);
  }
}
