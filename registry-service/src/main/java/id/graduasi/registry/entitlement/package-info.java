/**
 * What a family is entitled to: which person counts under which component of a programme on a day,
 * which cap cut what, and what that brings a year and at each payment stage.
 *
 * <p>Plain rules over the family as the register holds it and the programme's term of that day.
 * Nothing is stored: the answer follows from the data, so it can always be explained.
 */
@NullMarked
package id.graduasi.registry.entitlement;

import org.jspecify.annotations.NullMarked;
