/** The service as a whole: real events in, real answers out. */
@NullMarked
package id.graduasi.reporting;

import org.jspecify.annotations.NullMarked;
