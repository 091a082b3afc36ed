/**
 * What is asked of facilitators in a year, and what they have reached.
 *
 * <p>Ten independent graduations each unless an office asks for another number. A graduation counts
 * for the facilitator, the place and the year in which the case took effect, as its own event told
 * it: neither a hand-over nor a move takes it away.
 */
@NullMarked
package id.graduasi.graduation.targets;

import org.jspecify.annotations.NullMarked;
