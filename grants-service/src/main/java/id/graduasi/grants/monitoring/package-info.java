/** Which visits are due, overdue or missed, and how the businesses stand. */
@NullMarked
package id.graduasi.grants.monitoring;

import org.jspecify.annotations.NullMarked;
