/**
 * Reports on the ledger: how many there are on a day, and why that is another number than before.
 * Each answers the area it speaks of, when it was made and what it was made from.
 */
@NullMarked
package id.graduasi.reporting.report;

import org.jspecify.annotations.NullMarked;
