/**
 * The rights of the people in the register (UU 27/2022): what is held of somebody, who saw and who
 * changed it, and that it is forgotten some years after the aid has ended.
 */
@NullMarked
package id.graduasi.registry.rights;

import org.jspecify.annotations.NullMarked;
