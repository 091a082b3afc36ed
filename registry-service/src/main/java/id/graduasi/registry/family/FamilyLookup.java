package id.graduasi.registry.family;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A look-up by an identifier, which never stands in an address: exactly one of both.
 *
 * @param nik the NIK of a person
 * @param kk the number of a family card
 */
public record FamilyLookup(
    @Nullable @Size(max = 64) String nik, @Nullable @Size(max = 64) String kk) {}
