/**
 * The review after five years on aid: a day on which somebody looks, never an automatic end.
 *
 * <p>The registry says when it falls due, by the months really received; a family with an elderly
 * or severely disabled person is exempt by the registry's policy, and the ground is shown. Whoever
 * reviews says what becomes of the family: it continues, with a reason; it goes to empowerment; or
 * a graduation case is opened. A review is known by its enrollment, so its outcomes outlive a
 * rebuild of the read model.
 */
@NullMarked
package id.graduasi.graduation.review;

import org.jspecify.annotations.NullMarked;
