/**
 * The regions of the country: provinces, regencies, districts and villages with their official
 * codes.
 *
 * <p>The list comes with the service (see {@code NOTICE} for source and licence), is taken in at
 * the first start, and is told to the other services as {@code registry.region} events. Regions are
 * joined on codes only: names repeat, even inside a province.
 */
@NullMarked
package id.graduasi.registry.region;

import org.jspecify.annotations.NullMarked;
