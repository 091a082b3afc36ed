/**
 * Papers of capital grants as PDF: the annex of a decree, the receipt of a payment, the account of
 * the money. Names and identifiers are not kept here: the registry is asked for them at printing,
 * in the caller's own name, and logs each reading.
 */
@NullMarked
package id.graduasi.grants.paper;

import org.jspecify.annotations.NullMarked;
