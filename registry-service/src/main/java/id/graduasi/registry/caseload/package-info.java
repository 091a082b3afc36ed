/**
 * How many families each facilitator accompanies, and families that are handed from one facilitator
 * to another in bulk. 250 to 300 enrolled families each is normal; above that the caseload is
 * flagged.
 */
@NullMarked
package id.graduasi.registry.caseload;

import org.jspecify.annotations.NullMarked;
