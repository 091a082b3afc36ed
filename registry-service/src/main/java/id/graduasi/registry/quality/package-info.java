/**
 * Data quality: what is wrong or asks for a look, as a queue with assignment, resolution and trail.
 *
 * <p>Other features open issues in their own transactions; detection finds the rest set-based,
 * after each import and every night, and resolves what has gone. It reads tables and knows no other
 * feature's classes, so that every feature may depend on it.
 */
@NullMarked
package id.graduasi.registry.quality;

import org.jspecify.annotations.NullMarked;
