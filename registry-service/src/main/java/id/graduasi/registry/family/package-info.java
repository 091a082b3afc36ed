/**
 * Families and their people.
 *
 * <p>A family is read whole, changed by rules in plain Java, and written set-based, whether it is
 * one that a portal sends or five hundred of a file's chunk: {@link FamilyWriting} is the only way
 * in. It tells others of what changed by {@link FamiliesChanged}, in the same transaction.
 */
@NullMarked
package id.graduasi.registry.family;

import org.jspecify.annotations.NullMarked;
