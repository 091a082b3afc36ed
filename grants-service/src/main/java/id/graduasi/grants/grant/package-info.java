/**
 * Grants: the money, what became of it, and the visits. A grant begins with the approval of a
 * proposal, whose id it has, and belongs to a person: it goes with her when her family moves,
 * splits or is merged. Nobody is paid twice: at most one payment of a grant has not come back, and
 * there is one grant a person, scheme and year, both kept by indexes of the database.
 */
@NullMarked
package id.graduasi.grants.grant;

import org.jspecify.annotations.NullMarked;
