/**
 * Usul and sanggah: inclusion proposals and objections, one kind of petition each.
 *
 * <p>A petition is decided by another person than who raised it, within fourteen days. After that
 * it is escalated to the regency head; unlike in the public system it never lapses. An approved
 * proposal becomes an enrollment; an upheld objection refuses the proposal it is against, or asks
 * for a check in the field of the enrollment it is against, since only that check may end it.
 */
@NullMarked
package id.graduasi.registry.inclusion;

import org.jspecify.annotations.NullMarked;
