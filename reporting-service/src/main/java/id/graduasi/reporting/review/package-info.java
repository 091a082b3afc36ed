/** The review after five years on aid: how many fall due when. */
@NullMarked
package id.graduasi.reporting.review;

import org.jspecify.annotations.NullMarked;
