package id.graduasi.registry.family;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Schooling of a person.
 *
 * @param participation whether the person goes to school
 * @param level the level attended now or last, if any
 */
public record Education(@NotNull Participation participation, @Nullable SchoolLevel level) {}
