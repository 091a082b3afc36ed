/**
 * The self-audit: every night the books are held against each other and against what is held of
 * each thing. It finds what a fault of the software or a hand in the database has changed; what no
 * event has told it cannot see.
 */
@NullMarked
package id.graduasi.reporting.audit;

import org.jspecify.annotations.NullMarked;
