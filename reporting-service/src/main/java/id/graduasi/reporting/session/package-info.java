/** Sessions (P2K2 and trainings): how many were held, and who came. */
@NullMarked
package id.graduasi.reporting.session;

import org.jspecify.annotations.NullMarked;
