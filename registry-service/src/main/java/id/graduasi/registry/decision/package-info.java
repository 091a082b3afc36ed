/** Only people decide about people: what every decision in the registry asks of its caller. */
@NullMarked
package id.graduasi.registry.decision;

import org.jspecify.annotations.NullMarked;
