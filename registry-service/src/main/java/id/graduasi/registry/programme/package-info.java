/**
 * The programmes families are enrolled in, with what governs them: which deciles they are for and
 * when a payment stage opens, with the days between which that holds.
 *
 * <p>They are data and have no place: everybody reads them. Consumers learn of them by {@code
 * registry.programme} events, told once for each version when the service starts.
 */
@NullMarked
package id.graduasi.registry.programme;

import org.jspecify.annotations.NullMarked;
