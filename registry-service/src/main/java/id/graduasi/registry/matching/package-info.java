/**
 * Matching people with the civil registry (padan Dukcapil).
 *
 * <p>The registry's data must not be stored: of each check only the result, which elements were
 * compared, the time and the registry's reference are kept.
 */
@NullMarked
package id.graduasi.registry.matching;

import org.jspecify.annotations.NullMarked;
