/**
 * Enrollments: one family in one programme, from its start to its end.
 *
 * <p>An enrollment is its periods, one after the other without a gap; every change adds a period or
 * puts one right, and is told with the whole list, so that a consumer needs no other event. A
 * suspension does not end it. Ends that are graduations (INDEPENDENT, PPSE, PENA) come from a case
 * of the graduation service, never from a caller. When a family moves or gets another facilitator,
 * its enrollments follow in the same transaction.
 */
@NullMarked
package id.graduasi.registry.enrollment;

import org.jspecify.annotations.NullMarked;
