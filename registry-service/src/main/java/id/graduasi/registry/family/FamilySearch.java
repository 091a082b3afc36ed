package id.graduasi.registry.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A search by name; names never stand in an address.
 *
 * @param name part of a name, three letters or more
 * @param birthDate only people born on this day
 */
public record FamilySearch(
    @NotBlank @Size(min = 3, max = 200) String name, @Nullable LocalDate birthDate) {}
