/**
 * Grants: capital for a family's own business, from the eligibility check to the last visit. Who
 * may receive is decided by schemes, which are data; what is known of a family comes from the
 * registry's events and is never asked for on the way to a decision.
 */
@NullMarked
package id.graduasi.grants;

import org.jspecify.annotations.NullMarked;
