/**
 * After-care: visits to families that have left the programme. The plan is made on the day a case
 * takes effect; findings of a visit warn, and a plan that is over closes the case.
 */
@NullMarked
package id.graduasi.graduation.aftercare;

import org.jspecify.annotations.NullMarked;
