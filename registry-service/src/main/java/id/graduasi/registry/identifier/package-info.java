/**
 * The restricted identifiers of the population administration: NIK (a person) and KK (a family
 * card).
 *
 * <p>They are values that validate themselves and print masked. What is stored is a ciphertext, a
 * keyed hash on which the unique index and every look-up work, and the last four digits; the whole
 * number is seen by nobody who has not opened it with {@link
 * id.graduasi.registry.identifier.IdentifierVault}.
 */
@NullMarked
package id.graduasi.registry.identifier;

import org.jspecify.annotations.NullMarked;
