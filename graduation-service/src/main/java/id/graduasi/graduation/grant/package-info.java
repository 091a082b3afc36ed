/**
 * What grants-service tells of capital given to families: who received how much, when, and what the
 * monitoring visits found of the businesses.
 *
 * <p>Fed by events only and guarded by version; it can be forgotten and rebuilt. A monitored
 * business counts in the family's next assessment.
 */
@NullMarked
package id.graduasi.graduation.grant;

import org.jspecify.annotations.NullMarked;
