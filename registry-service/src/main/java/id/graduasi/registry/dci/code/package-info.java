/** Code lists of SP-DCI beside the register's own words, in both directions. */
@NullMarked
package id.graduasi.registry.dci.code;

import org.jspecify.annotations.NullMarked;
