/**
 * Published figures: what officials have said, with source and day as stated, beside what the data
 * say on that day. No report is answered from them.
 */
@NullMarked
package id.graduasi.reporting.figure;

import org.jspecify.annotations.NullMarked;
