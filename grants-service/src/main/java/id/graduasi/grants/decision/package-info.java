/** Only people decide about people: what every decision about a grant asks of its caller. */
@NullMarked
package id.graduasi.grants.decision;

import org.jspecify.annotations.NullMarked;
