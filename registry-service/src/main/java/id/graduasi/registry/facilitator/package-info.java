/**
 * Facilitators (pendamping) and the other social pillars: who accompanies families, and where.
 *
 * <p>Deliberately flat: one table by the ORM. A facilitator belongs to the smallest region that
 * holds all the areas of work. Names stay in this service; the events carry number, kind and areas.
 */
@NullMarked
package id.graduasi.registry.facilitator;

import org.jspecify.annotations.NullMarked;
