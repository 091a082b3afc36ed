/**
 * Families that meet: P2K2 coaching every month, and trainings.
 *
 * <p>A group has a facilitator and families; it holds sessions on the modules of the curriculum; at
 * each, a family is marked present, sick or absent, and is unmarked until then. What a family has
 * missed, and how much of twelve months it has attended, is counted from that. Deliberately flat:
 * tables by set-based SQL.
 */
@NullMarked
package id.graduasi.graduation.session;

import org.jspecify.annotations.NullMarked;
