/**
 * What is known here of families, their people and the programmes they receive: a read model of the
 * registry's events, without names and identifiers.
 */
@NullMarked
package id.graduasi.grants.family;

import org.jspecify.annotations.NullMarked;
