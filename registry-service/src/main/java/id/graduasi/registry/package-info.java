/**
 * Who receives what, since when: families and their people, enrollments, facilitators, regions.
 *
 * <p>Families arrive one by one from portals and by the ten thousand in files; both ways end in the
 * same rules, the same set-based store and the same events. Identifiers are locked before they
 * reach any table. Every change is journalled in its own transaction.
 */
@NullMarked
package id.graduasi.registry;

import org.jspecify.annotations.NullMarked;
