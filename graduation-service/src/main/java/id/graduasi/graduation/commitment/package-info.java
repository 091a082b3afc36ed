/**
 * Commitment verification (verkom): whether the children of a family go to school.
 *
 * <p>A quarter has three months; of each child and month it is known on how many days the school
 * was open and on how many the child was there. The commitment is met from 85 percent on. Figures
 * come online for one family, or by a file of school attendance that streams: both by the same
 * statements.
 */
@NullMarked
package id.graduasi.graduation.commitment;

import org.jspecify.annotations.NullMarked;
