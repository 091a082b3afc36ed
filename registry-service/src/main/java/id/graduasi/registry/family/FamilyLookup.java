package id.graduasi.registry.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A look-up by an identifier, which never stands in an address, or of many families at once, as a
 * paper needs that lists their people: exactly one of the three.
 *
 * @param nik the NIK of a person
 * @param kk the number of a family card
 * @param familyIds 1 to 1000 ids; a repeated one counts once
 */
public record FamilyLookup(
    @Nullable @Size(max = 64) String nik,
    @Nullable @Size(max = 64) String kk,
    @Nullable @Size(min = 1, max = 1000) List<@NotNull UUID> familyIds) {

  boolean asksOne() {
    return Stream.of(nik, kk, familyIds).filter(asked -> asked != null).count() == 1;
  }
}
