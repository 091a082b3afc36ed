/**
 * The movement ledger: double entry for recipients. An enrollment arrives with its whole list of
 * periods; what is posted is the difference between the movements those periods mean and the
 * movements already posted. So a repeated event posts nothing, a skipped one is made up for by the
 * next, and a correction reverses what was wrong on the day it concerns.
 */
@NullMarked
package id.graduasi.reporting.ledger;

import org.jspecify.annotations.NullMarked;
