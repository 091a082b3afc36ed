/**
 * Scoring runs over an area: every enrolled family, or those whose inputs changed since the last
 * run; and simulations, which say who would change band by a draft and write nothing.
 *
 * <p>A run is cut into chunks of a thousand families. A chunk is one short transaction that reads,
 * scores and writes them set-based; threads of any replica take chunks, and what a killed one had
 * begun is taken again. Runs over the same families follow one another.
 */
@NullMarked
package id.graduasi.graduation.run;

import org.jspecify.annotations.NullMarked;
