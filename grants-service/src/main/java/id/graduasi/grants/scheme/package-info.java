/**
 * Schemes as data: whom a grant is for, where, since when and how much. A scheme's criteria carry
 * their bounds and the sentences that explain them, so that a new scheme is a document and not a
 * program.
 */
@NullMarked
package id.graduasi.grants.scheme;

import org.jspecify.annotations.NullMarked;
