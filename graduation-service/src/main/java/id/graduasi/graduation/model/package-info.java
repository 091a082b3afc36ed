/**
 * Scoring models as data: drafts of the ministry, the day from which one counts, and every document
 * that ever counted.
 *
 * <p>Which model is active follows from the day alone: the one whose day came last. A model that
 * has been given a day is never edited, so its assessments can be explained for ever.
 */
@NullMarked
package id.graduasi.graduation.model;

import org.jspecify.annotations.NullMarked;
