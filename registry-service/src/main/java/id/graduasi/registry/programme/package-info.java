/**
 * The programmes families are enrolled in, with what governs them: which deciles they are for, when
 * a payment stage opens, who counts for how much, how many count, and when a review falls due, with
 * the days between which that holds.
 *
 * <p>They are data and have no place: everybody reads them, the ministry writes them, and a new
 * programme needs no code. Consumers learn of them by {@code registry.programme} events, told once
 * for each version: when it is written, and when another term begins.
 */
@NullMarked
package id.graduasi.registry.programme;

import org.jspecify.annotations.NullMarked;
