/**
 * Proposals: a facilitator puts a person forward, a visit confirms it, a third person decides by
 * decree. Who waits is ranked by points that are explained; what is approved is counted on the
 * round and becomes a grant with the proposal's id.
 */
@NullMarked
package id.graduasi.grants.proposal;

import org.jspecify.annotations.NullMarked;
