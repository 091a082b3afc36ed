/**
 * Posting: the registry's events become lines of the ledger, in the transaction that also keeps the
 * periods they were derived from. The ledger's rows follow the facilitator of their family.
 */
@NullMarked
package id.graduasi.reporting.posting;

import org.jspecify.annotations.NullMarked;
