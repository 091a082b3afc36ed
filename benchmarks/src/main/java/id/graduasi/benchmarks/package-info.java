/**
 * What the suite does, as ratios against limits measured in the same run: each benchmark does its
 * work through the public API of the packaged service, and then the least work that could have had
 * the same result. It prints what it saw and judges nothing.
 */
@NullMarked
package id.graduasi.benchmarks;

import org.jspecify.annotations.NullMarked;
