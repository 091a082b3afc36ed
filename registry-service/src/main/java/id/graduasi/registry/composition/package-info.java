/**
 * Who belongs together: people who join and leave families by birth, marriage, death or move;
 * families that move, split, merge and close; who is head and who holds the card.
 *
 * <p>Each change locks the families it is about in the order of their ids, asks {@link
 * id.graduasi.registry.family.FamilyRules} of every family that comes out of it, and is written by
 * {@link id.graduasi.registry.family.FamilyWriting} in one transaction.
 */
@NullMarked
package id.graduasi.registry.composition;

import org.jspecify.annotations.NullMarked;
