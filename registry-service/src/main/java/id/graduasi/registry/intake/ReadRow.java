package id.graduasi.registry.intake;

import id.graduasi.registry.family.Decile;
import id.graduasi.registry.identifier.LockedIdentifier;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that was understood: a person and what it repeats about her family.
 *
 * @param line the line in the file
 * @param kk the family card
 * @param person the person
 * @param villageCode the village
 * @param address the address, if said
 * @param decile the rank, if said
 * @param facilitatorNumber the facilitator's number, if said
 * @param indicators housing and assets that are said
 * @param programmes what it says about PKH and BPNT
 * @param repeated whether its NIK stands in later rows of the file too, which were refused
 */
record ReadRow(
    long line,
    LockedIdentifier kk,
    Person person,
    String villageCode,
    @Nullable String address,
    @Nullable Decile decile,
    @Nullable String facilitatorNumber,
    Map<String, String> indicators,
    Map<String, Receives> programmes,
    boolean repeated) {

  /**
   * Whether the family receives a programme.
   *
   * @param yes YA, else TIDAK
   * @param since the first day, or null for the file's own
   */
  record Receives(boolean yes, @Nullable LocalDate since) {}
}
