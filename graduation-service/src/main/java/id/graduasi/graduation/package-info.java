/**
 * Who can leave social assistance on their own feet, and did.
 *
 * <p>A published scoring model turns what the register and a home visit say of a family into an
 * explained score; a person decides, step by step, in a case; and the registry's own event proves
 * that the decision took effect. Families, enrollments and programmes are known from the registry's
 * events only.
 */
@NullMarked
package id.graduasi.graduation;

import org.jspecify.annotations.NullMarked;
