/**
 * Eligibility: every criterion of a scheme with what is so, what is required and a sentence. A
 * check decides nothing and stores nothing; a fact that is not known is not met, and says so.
 */
@NullMarked
package id.graduasi.grants.eligibility;

import org.jspecify.annotations.NullMarked;
