/**
 * The scoring model and its engine: pure rules, no database and no clock.
 *
 * <p>No official weights exist, so the model is ours: a versioned document that anyone may read.
 * The same model and the same inputs always give the same answer; points are whole numbers that add
 * up to the score, and every point comes with its reason in both languages.
 */
@NullMarked
package id.graduasi.graduation.scoring;

import org.jspecify.annotations.NullMarked;
