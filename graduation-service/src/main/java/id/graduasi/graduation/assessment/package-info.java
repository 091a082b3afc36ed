/**
 * Assessments: a family scored by the active model, with every reason, kept for ever.
 *
 * <p>The inputs are frozen with the answer and the model's version is named, so that anyone can see
 * later what a person decided on. The score proposes; it never decides. What is kept are values and
 * points; the model's unchanging document puts them into words when somebody looks.
 */
@NullMarked
package id.graduasi.graduation.assessment;

import org.jspecify.annotations.NullMarked;
