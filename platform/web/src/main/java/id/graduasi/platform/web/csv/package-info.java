/**
 * CSV files as offices send them: read as they stream in, plain or gzip, with the lines of the
 * file, and what was found in their rows. What the columns mean, and which code refuses a file, is
 * the feature's own.
 */
@NullMarked
package id.graduasi.platform.web.csv;

import org.jspecify.annotations.NullMarked;
