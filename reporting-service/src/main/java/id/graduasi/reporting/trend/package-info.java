/** One measure over time: every month, quarter or year. */
@NullMarked
package id.graduasi.reporting.trend;

import org.jspecify.annotations.NullMarked;
