/** The service as a whole: real events in, real answers out. */
@NullMarked
package id.graduasi.grants;

import org.jspecify.annotations.NullMarked;
