package id.graduasi.registry.family;

import java.time.LocalDate;
import java.util.List;

/**
 * Families changed; told to whoever follows them, in the transaction of the change.
 *
 * @param changes each family before and after
 * @param on the day the change takes effect
 * @param cause why
 * @param moveReason why those moved that stand in another village
 */
public record FamiliesChanged(
    List<FamilyChange> changes, LocalDate on, String cause, MoveReason moveReason) {

  public FamiliesChanged {
    changes = List.copyOf(changes);
  }
}
