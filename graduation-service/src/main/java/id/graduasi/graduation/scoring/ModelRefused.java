package id.graduasi.graduation.scoring;

import java.util.List;
import java.util.stream.Collectors;

/** A model document with faults; it names all of them at once. */
public final class ModelRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<ModelFault> faults;

  ModelRefused(List<ModelFault> faults) {
    super(
        faults.stream()
            .map(fault -> fault.path() + ": " + fault.rule().code())
            .collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault of the document, in its order. */
  public List<ModelFault> faults() {
    return faults;
  }
}
