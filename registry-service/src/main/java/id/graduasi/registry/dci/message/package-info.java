/** Messages of SP-DCI: the envelope, its strict reading, and the codes by which it is refused. */
@NullMarked
package id.graduasi.registry.dci.message;

import org.jspecify.annotations.NullMarked;
