/** Families that hold several grants, past years included: overlaps are shown, not hidden. */
@NullMarked
package id.graduasi.grants.overlap;

import org.jspecify.annotations.NullMarked;
